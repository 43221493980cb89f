using System.Text.Json.Serialization;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Matching.Model;

/// <summary>Whose name and address the other side may see. Both are read from the account each time: a match keeps no copy that could outlive a withdrawal.</summary>
/// <param name="Account">The owner's account.</param>
/// <param name="SharedAt">When its owner agreed.</param>
internal sealed record SharedContact(AccountId Account, Instant SharedAt) : ITold
{
    /// <summary>Why the data may go to another country; null when both organisations are in one.</summary>
    public TransferBasis? Basis { get; init; }

    /// <summary>When its owner took it back; null while it is shared.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>True while its owner lets the other side see it.</summary>
    [JsonIgnore]
    public bool Holds => WithdrawnAt is null;

    public IReadOnlyList<string> Tell(Teller teller) =>
    [
        WithdrawnAt is { } withdrawn ? teller.Text["Matching.Contact.Told.Withdrawn", ("day", withdrawn.InUtc().Date)]
        : Basis is { } basis ? teller.Text["Matching.Contact.Told.Basis", ("day", SharedAt.InUtc().Date), ("basis", basis)]
        : teller.Text["Matching.Contact.Told", ("day", SharedAt.InUtc().Date)],
    ];
}

/// <summary>Legal bases of a transfer of personal data to another country.</summary>
[Worded]
internal enum TransferBasis
{
    /// <summary>The other country is recognised as protecting data well enough (GDPR article 45; the Japanese counterpart).</summary>
    Adequacy = 1,

    /// <summary>The person agreed, knowing where the data goes.</summary>
    Consent = 2,

    /// <summary>A contract between the two organisations binds the receiver.</summary>
    Contract = 3,
}
