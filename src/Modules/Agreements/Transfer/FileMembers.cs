using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Agreements.Transfer;

/// <summary>Places, organisations and people as files name them.</summary>
internal static class FileMembers
{
    public const string Organisations = "organisations";

    private static readonly string[] Parties = ["organisation", "place"];

    /// <summary>An organisation or a place; exactly one of the two fields is there.</summary>
    public static Member? ReadParty(ItemReader item)
    {
        Member? member = item.Reference<OrganisationId>("organisation", Organisations) is { } organisation ? organisation : null;
        if (item.Reference<PlaceId>("place", "places") is { } place)
        {
            member = place;
        }

        if (Parties.Count(item.Has) != 1)
        {
            item.Refuse(Problem.Invalid("transfer.exactly-one", ("fields", string.Join(", ", Parties))));
        }

        return member;
    }

    public static ItemWriter PutParty(this ItemWriter item, Member member) => item
        .PutKey<OrganisationId>("organisation", Organisations, member.Kind is MemberKind.Organisation ? new OrganisationId(member.Id) : null)
        .PutKey<PlaceId>("place", "places", member.Kind is MemberKind.Place ? new PlaceId(member.Id) : null);

    public static void Want(FileKeys keys, Member member) =>
        keys.Want(member.Kind switch { MemberKind.Place => "places", MemberKind.Organisation => Organisations, _ => "people" }, member.Id);
}
