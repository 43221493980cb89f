using System.Text.Json.Nodes;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Transfer;

/// <summary>A membership as files have it.</summary>
internal sealed record MembershipItem(Member Member, MembershipRole Role, EditionId? Edition, MembershipFacts Facts, bool IsIllustrative)
{
    private static readonly string[] Subjects = ["place", "organisation", "person"];

    /// <summary>What says which membership it is.</summary>
    public (Member, MembershipRole, EditionId?) Identity => (Member, Role, Edition);

    public static MembershipItem Of(Membership membership) =>
        new(membership.Member, membership.Role, membership.Edition, membership.Facts, membership.IsIllustrative);

    /// <summary>The section in which members of a kind stand.</summary>
    public static string SectionOf(MemberKind kind) => kind switch
    {
        MemberKind.Place => DirectorySections.Places,
        MemberKind.Organisation => DirectorySections.Organisations,
        _ => DirectorySections.People,
    };

    public static MembershipItem? Read(ItemReader item)
    {
        Member? member = null;
        if (item.Reference<PlaceId>("place", DirectorySections.Places) is { } place)
        {
            member = place;
        }

        if (item.Reference<OrganisationId>("organisation", DirectorySections.Organisations) is { } organisation)
        {
            member = organisation;
        }

        if (item.Reference<PersonId>("person", DirectorySections.People) is { } person)
        {
            member = person;
        }

        if (Subjects.Count(item.Has) != 1)
        {
            item.Refuse(Problem.Invalid("transfer.exactly-one", ("fields", string.Join(", ", Subjects))));
        }

        var role = item.Choice<MembershipRole>("role", required: true);
        var edition = item.Reference<EditionId>("edition", EditionsSection.Section);
        var facts = new MembershipFacts(item.Wording("note"), item.Wording("source"));
        var isIllustrative = item.Truth("illustrative");
        return member is null || role is null ? null : new(member.Value, role.Value, edition, facts, isIllustrative);
    }

    /// <summary>The member's key; null when the actor may not see the member.</summary>
    public Key? Key(FileKeys keys) => keys.Of(SectionOf(Member.Kind), Member.Id);

    /// <summary>Who, what and where, for reports: "tokyo, partner, 2024".</summary>
    public string Label(FileKeys keys) =>
        string.Join(", ", new[] { Key(keys)?.Stored, FileNames.Of(Role), keys.Of(EditionsSection.Section, Edition)?.Stored }.OfType<string>());

    public JsonObject Written(FileKeys keys, FileTranslators translators) => new ItemWriter(keys, translators)
        .PutStored(Subjects[(int)Member.Kind - 1], Key(keys))
        .Put("role", Role)
        .PutKey("edition", EditionsSection.Section, Edition)
        .Put("note", Facts.Note)
        .Put("source", Facts.Source)
        .Put("illustrative", IsIllustrative)
        .Json;
}
