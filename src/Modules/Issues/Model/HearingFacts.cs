using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues.Model;

/// <summary>All that is said about a hearing when it is planned; a form or a file describes the hearing with it.</summary>
internal sealed record HearingFacts
{
    public required LocalizedText Title { get; init; }

    /// <summary>The organisation heard: a municipality, as a rule.</summary>
    public required OrganisationId Organisation { get; init; }

    public required PlaceId Place { get; init; }

    /// <summary>The edition in which it takes place, whose time zone counts.</summary>
    public EditionId? Edition { get; init; }

    public required LocalDate Day { get; init; }

    /// <summary>When it begins on that day; null when only the day is fixed.</summary>
    public LocalTime? Time { get; init; }

    public required HearingForm Form { get; init; }

    /// <summary>Organisations that take part beside the one heard.</summary>
    public IReadOnlyList<OrganisationId> Organisations { get; init; } = [];

    /// <summary>People who take part. Only the directory names people, since it knows who agreed to be named.</summary>
    public IReadOnlyList<PersonId> People { get; init; } = [];

    /// <summary>Everyone whom the facts name.</summary>
    public IEnumerable<Member> Named() =>
        [Organisation, Place, .. Organisations.Select(one => (Member)one), .. People.Select(person => (Member)person)];
}

/// <summary>What was said at a hearing: for the secretariat and the organisation heard alone.</summary>
/// <param name="Notes">What was said.</param>
/// <param name="Initiatives">What the organisation plans.</param>
/// <param name="PossiblePartners">With whom it would work.</param>
internal sealed record HearingRecord(LocalizedText Notes, LocalizedText? Initiatives, LocalizedText? PossiblePartners);
