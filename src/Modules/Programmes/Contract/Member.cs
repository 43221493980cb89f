using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What kind of member it is.</summary>
[Worded]
public enum MemberKind
{
    /// <summary>A place.</summary>
    Place = 1,

    /// <summary>An organisation.</summary>
    Organisation = 2,

    /// <summary>A person.</summary>
    Person = 3,
}

/// <summary>A place, an organisation or a person: exactly one of them.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Id">The raw id among things of that kind.</param>
public readonly record struct Member(MemberKind Kind, Guid Id)
{
    /// <summary>A place as a member.</summary>
    public static implicit operator Member(PlaceId place) => new(MemberKind.Place, place.Value);

    /// <summary>An organisation as a member.</summary>
    public static implicit operator Member(OrganisationId organisation) => new(MemberKind.Organisation, organisation.Value);

    /// <summary>A person as a member.</summary>
    public static implicit operator Member(PersonId person) => new(MemberKind.Person, person.Value);

    /// <summary>Reads what <see cref="ToString"/> writes; false when it is none.</summary>
    public static bool TryParse(string? text, out Member member)
    {
        var parts = text?.Split(':') ?? [];
        if (parts.Length == 2 && Enum.TryParse<MemberKind>(parts[0], out var kind) && Enum.IsDefined(kind) && Guid.TryParse(parts[1], out var id))
        {
            member = new(kind, id);
            return true;
        }

        member = default;
        return false;
    }

    /// <summary>As forms and addresses carry it: "Place:0192…".</summary>
    public override string ToString() => $"{Kind}:{Id:D}";
}
