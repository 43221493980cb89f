using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Events;

/// <summary>All that a visit report says.</summary>
public sealed record ReportFacts
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What was learned.</summary>
    public required LocalizedText Findings { get; init; }

    /// <summary>The event of which it tells; null: the whole journey.</summary>
    public EventId? Event { get; init; }

    /// <summary>The delegation that was there; null when there was none.</summary>
    public DelegationId? Delegation { get; init; }

    /// <summary>People met who are in the directory.</summary>
    public IReadOnlyList<PersonId> Met { get; init; } = [];

    /// <summary>Organisations met.</summary>
    public IReadOnlyList<OrganisationId> MetOrganisations { get; init; } = [];

    /// <summary>What is to be done now.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    /// <summary>Everyone named.</summary>
    public IEnumerable<Member> Names() =>
    [
        .. Met.Select(person => (Member)person),
        .. MetOrganisations.Select(organisation => (Member)organisation),
        .. FollowUps.SelectMany(item => item.Names()),
    ];
}

/// <summary>Something that is to be done after a visit.</summary>
/// <param name="What">What.</param>
/// <param name="Owner">Who does it; null: the secretariat.</param>
/// <param name="Due">By when; null while no day is set.</param>
/// <param name="IsDone">True when it is done.</param>
public sealed record FollowUp(LocalizedText What, OrganisationId? Owner = null, LocalDate? Due = null, bool IsDone = false) : ITold, INames
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller)
    {
        string?[] more =
        [
            Owner is { } owner ? teller.Name(owner) : null,
            Due is { } day ? teller.Text.Formats.Date(day, WebKit.DateStyle.Short) : null,
            IsDone ? teller.Text["Events.FollowUp.Done"] : null,
        ];
        return [string.Join(" · ", more.OfType<string>().Prepend(What.For(teller.Text.Language).Text))];
    }

    /// <inheritdoc/>
    public IEnumerable<Member> Names() => Owner is { } owner ? [owner] : [];
}
