using System.Linq.Expressions;
using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>Who sees whom: what writers may name, and what of a programme's things its own people may know.</summary>
public static class Sight
{
    private static readonly Role[] Desks = [Role.Secretariat, Role.Approver];

    /// <summary>True when the actor may see all of <paramref name="members"/>, those of <paramref name="before"/> aside: what was said stays said.</summary>
    public static async Task<bool> SeesAsync(this DirectoryLookup directory, IEnumerable<Member> members, IEnumerable<Member> before, CancellationToken cancel)
    {
        var added = members.Except(before).ToLookup(member => member.Kind, member => member.Id);
        var places = added[MemberKind.Place].Select(PlaceId.From).ToList();
        var organisations = added[MemberKind.Organisation].Select(OrganisationId.From).ToList();
        var people = added[MemberKind.Person].Select(PersonId.From).ToList();
        return (await directory.PlacesAsync(places, cancel)).Count == places.Count
            && (await directory.OrganisationsAsync(organisations, cancel)).Count == organisations.Count
            && (await directory.PeopleAsync(people, cancel)).Count == people.Count;
    }

    /// <summary>Narrows to what is released, what belongs to an organisation of the actor's, and what a secretariat or an approver sees anyway.</summary>
    /// <param name="things">The things, behind the wall between programmes.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="owner">The organisation to which a thing belongs.</param>
    /// <param name="role">In which role one acts for that organisation.</param>
    public static IQueryable<T> SeenBy<T>(this IQueryable<T> things, Actor actor, Expression<Func<T, OrganisationId>> owner, Role role)
        where T : ThreadContent => actor.IsSystem ? things : things.Where(Seen(actor, owner, role));

    /// <summary>The same for a thing at hand.</summary>
    public static bool IsSeenBy(this ThreadContent thing, Actor actor, OrganisationId owner, Role role) =>
        thing.IsReleased || actor.Has(thing.Programme, Desks) || actor.ActsFor(thing.Programme, owner, role);

    private static Expression<Func<T, bool>> Seen<T>(Actor actor, Expression<Func<T, OrganisationId>> owner, Role role)
        where T : ThreadContent
    {
        var desks = actor.Programmes.Where(programme => actor.Has(programme, Desks)).ToArray();
        Expression<Func<T, bool>> seen = thing => thing.IsReleased || desks.Contains(thing.Programme);
        var (thing, condition) = (seen.Parameters[0], seen.Body);
        var belongsTo = new Renaming(owner.Parameters[0], thing).Visit(owner.Body);
        foreach (var held in actor.Roles.Where(held => held.Role == role && held is { Programme: not null, Organisation: not null }))
        {
            var own = Expression.AndAlso(
                Expression.Equal(Expression.Property(thing, nameof(ThreadContent.Programme)), Expression.Constant(held.Programme!.Value)),
                Expression.Equal(belongsTo, Expression.Constant(new OrganisationId(held.Organisation!.Value))));
            condition = Expression.OrElse(condition, own);
        }

        return Expression.Lambda<Func<T, bool>>(condition, thing);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
