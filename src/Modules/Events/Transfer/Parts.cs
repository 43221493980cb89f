using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Events.Transfer;

/// <summary>Parts of events and delegations in files.</summary>
internal static class Parts
{
    public const string Places = "places";
    public const string Organisations = "organisations";
    public const string People = "people";
    public const string Editions = "editions";

    private static readonly string[] Subjects = ["place", "organisation", "person"];

    /// <summary>Exactly one of place, organisation and person.</summary>
    public static Member? ReadMember(ItemReader item)
    {
        Member? member = item.Reference<PlaceId>("place", Places) is { } place ? place : null;
        member = item.Reference<OrganisationId>("organisation", Organisations) is { } organisation ? organisation : member;
        member = item.Reference<PersonId>("person", People) is { } person ? person : member;
        if (Subjects.Count(item.Has) != 1)
        {
            item.Refuse(Problem.Invalid("transfer.exactly-one", ("fields", string.Join(", ", Subjects))));
        }

        return member;
    }

    public static ItemWriter PutMember(this ItemWriter item, Member member) => member.Kind switch
    {
        MemberKind.Place => item.PutKey("place", Places, (PlaceId?)PlaceId.From(member.Id)),
        MemberKind.Organisation => item.PutKey("organisation", Organisations, (OrganisationId?)OrganisationId.From(member.Id)),
        _ => item.PutKey("person", People, (PersonId?)PersonId.From(member.Id)),
    };

    public static void Want(this FileKeys keys, IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            keys.Want(member.Kind switch { MemberKind.Place => Places, MemberKind.Organisation => Organisations, _ => People }, member.Id);
        }
    }

    public static EventPart? ReadPart(ItemReader item)
    {
        var member = ReadMember(item);
        var role = item.Choice<EventRole>("role", required: true);
        var note = item.Wording("note");
        return member is null || role is null ? null : new(member.Value, role.Value, note);
    }

    public static void WritePart(ItemWriter item, EventPart part) => item.PutMember(part.Member).Put("role", part.Role).Put("note", part.Note);

    public static DelegationMember? ReadDelegate(ItemReader item)
    {
        var member = ReadMember(item);
        var role = item.Choice<DelegationRole>("role", required: true);
        var note = item.Wording("note");
        return member is null || role is null ? null : new(member.Value, role.Value, note);
    }

    public static void WriteDelegate(ItemWriter item, DelegationMember member) => item.PutMember(member.Member).Put("role", member.Role).Put("note", member.Note);

    /// <summary>The hours in <c>beginsAt</c> and <c>endsAt</c>, written "09:30".</summary>
    public static Hours? ReadHours(ItemReader item)
    {
        var (from, to) = (item.Text("beginsAt", most: 5), item.Text("endsAt", most: 5));
        if (!Hours.Read(from, to).Succeeded(out var hours, out var problem))
        {
            item.Refuse(problem.Field is "To" ? "endsAt" : "beginsAt", problem with { Field = null });
            return null;
        }

        Stored(item, "beginsAt", from, Hours.Write(hours.Hours?.From));
        Stored(item, "endsAt", to, Hours.Write(hours.Hours?.To));
        return hours.Hours;
    }

    public static ItemWriter PutHours(this ItemWriter item, Hours? hours) => item.Put("beginsAt", Hours.Write(hours?.From)).Put("endsAt", Hours.Write(hours?.To));

    public static EventSession? ReadSession(ItemReader item)
    {
        var key = item.Stored<Key>("key", required: true);
        var kind = item.Choice<SessionKind>("kind", required: true);
        var title = item.Wording("title", required: true);
        var day = item.Day("day");
        var hours = ReadHours(item);
        var room = item.Text("room", most: 100);
        var (languages, into) = (item.Tongues("languages"), item.Tongues("interpretedInto"));
        var speakers = item.Each("speakers", ReadPart);
        var materials = item.Stored<WebAddress>("materials");
        var isIllustrative = item.Truth("illustrative");
        if (hours is not null && day is null)
        {
            item.Refuse("beginsAt", EventsProblems.HoursWithoutDay());
        }

        return key is null || kind is null || title is null ? null : new(key, kind.Value, title)
        {
            Day = day,
            Hours = hours,
            Room = room,
            Languages = languages,
            InterpretedInto = into,
            Speakers = speakers,
            Materials = materials,
            IsIllustrative = isIllustrative,
        };
    }

    public static void WriteSession(ItemWriter item, EventSession session) => item
        .PutStored("key", session.Key)
        .Put("kind", session.Kind)
        .Put("title", session.Title)
        .Put("day", session.Day)
        .PutHours(session.Hours)
        .Put("room", session.Room)
        .PutTexts("languages", session.Languages.Select(language => language.Tag))
        .PutTexts("interpretedInto", session.InterpretedInto.Select(language => language.Tag))
        .PutEach("speakers", session.Speakers, WritePart)
        .PutStored("materials", session.Materials)
        .Put("illustrative", session.IsIllustrative);

    public static FollowUp? ReadFollowUp(ItemReader item)
    {
        var what = item.Wording("what", required: true);
        var owner = item.Reference<OrganisationId>("owner", Organisations);
        var (due, isDone) = (item.Day("due"), item.Truth("done"));
        return what is null ? null : new(what, owner, due, isDone);
    }

    public static void WriteFollowUp(ItemWriter item, FollowUp follow) => item
        .Put("what", follow.What)
        .PutKey("owner", Organisations, follow.Owner)
        .Put("due", follow.Due)
        .Put("done", follow.IsDone);

    // One writing in files, although people type times as they like.
    private static void Stored(ItemReader item, string field, string? said, string? stored)
    {
        if (said is not null && said != stored)
        {
            item.Refuse(field, Problem.Invalid("events.not-a-time", ("value", said)));
        }
    }
}
