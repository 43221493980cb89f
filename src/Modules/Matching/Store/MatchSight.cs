using System.Linq.Expressions;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Matching.Model;

namespace Musubi.Matching.Store;

/// <summary>Which matches one may know of. Lists, pages, stations, work, files and other modules all ask here; there is no other way to the table.</summary>
internal static class MatchSight
{
    /// <summary>Narrows to what the secretariat of the programme and the two sides may know.</summary>
    public static IQueryable<Match> SeenBy(this IQueryable<Match> matches, Actor actor) => actor.IsSystem ? matches : matches.Where(Seen(actor));

    /// <summary>The same for a match at hand.</summary>
    public static bool IsSeenBy(this Match match, Actor actor) => actor.Has(match.Programme, Role.Secretariat) || match.SidesOf(actor).Count > 0;

    private static Expression<Func<Match, bool>> Seen(Actor actor)
    {
        var desks = actor.Programmes.Where(programme => actor.Has(programme, Role.Secretariat)).ToArray();
        Expression<Func<Match, bool>> seen = match => desks.Contains(match.Programme);
        var (match, condition) = (seen.Parameters[0], seen.Body);
        foreach (var held in actor.Roles.Where(held => held is { Programme: not null, Organisation: not null, Role: Role.CityOfficer or Role.Partner }))
        {
            var side = Expression.Property(match, held.Role is Role.CityOfficer ? nameof(Match.Owner) : nameof(Match.Provider));
            condition = Expression.OrElse(condition, Expression.AndAlso(
                Expression.Equal(Expression.Property(match, nameof(Match.Programme)), Expression.Constant(held.Programme!.Value)),
                Expression.Equal(side, Expression.Constant(new OrganisationId(held.Organisation!.Value)))));
        }

        return Expression.Lambda<Func<Match, bool>>(condition, match);
    }
}
