using Musubi.Foundation;

namespace Musubi.Directory.Model;

/// <summary>Who may change what in the directory. Roles count in the programme that owns the entry, nowhere else.</summary>
internal static class Rights
{
    /// <summary>The owning programme's secretariat: everything.</summary>
    public static bool MayKeep(this Actor actor, ProgrammeContent entry) => actor.Has(entry.Programme, Role.Secretariat);

    /// <summary>The secretariat, and those who act for the organisation itself.</summary>
    public static bool MayEdit(this Actor actor, Organisation organisation) =>
        actor.MayKeep(organisation) || actor.Roles.Any(held =>
            held.Role is Role.CityOfficer or Role.Partner && held.Programme == organisation.Programme && held.Organisation == organisation.Id.Value);

    /// <summary>The secretariat and the person: how to reach someone is for nobody else.</summary>
    public static bool MayReach(this Actor actor, Person person) =>
        actor.MayKeep(person) || (actor.Account is { } account && account == person.Account);

    /// <summary>Programmes in which the actor may add entries.</summary>
    public static IReadOnlyList<ProgrammeId> Kept(this Actor actor) =>
        [.. actor.Programmes.Where(programme => actor.Has(programme, Role.Secretariat))];

    /// <summary>The programme that a form names, or the only one in which the actor may add entries; null when there is a choice to make.</summary>
    public static ProgrammeId? Chosen(this Actor actor, Guid? named) => (named, actor.Kept()) switch
    {
        ({ } id, _) => new ProgrammeId(id),
        (null, [var only]) => only,
        _ => null,
    };
}
