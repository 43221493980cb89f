using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues.Model;

/// <summary>The answer of the organisation heard to the question whether an issue from the hearing may be published.</summary>
/// <param name="IsGiven">True: it agrees.</param>
/// <param name="On">The day of the answer.</param>
/// <param name="GivenBy">The post of whoever answered, not the name: "Head of the digital division".</param>
/// <param name="Basis">How the answer was given.</param>
internal sealed record HearingConsent(bool IsGiven, LocalDate On, LocalizedText GivenBy, ConsentGround Basis) : ITold
{
    /// <summary>The day on which it was taken back.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>True while an issue may be published.</summary>
    public bool Holds => IsGiven && WithdrawnOn is null;

    public IReadOnlyList<string> Tell(Teller teller)
    {
        var text = teller.Text;
        var answer = IsGiven
            ? text["Issues.Consent.Told.Given", ("day", On), ("by", GivenBy), ("basis", Basis)]
            : text["Issues.Consent.Told.Refused", ("day", On), ("by", GivenBy), ("basis", Basis)];
        return WithdrawnOn is { } day ? [answer, text["Issues.Consent.Told.Withdrawn", ("day", day)]] : [answer];
    }
}

/// <summary>How an organisation gave its answer.</summary>
[Worded]
internal enum ConsentGround
{
    /// <summary>A signed paper.</summary>
    SignedPaper = 1,

    /// <summary>A mail or a letter.</summary>
    Letter = 2,

    /// <summary>In the conversation, as the notes say.</summary>
    Conversation = 3,

    /// <summary>On this platform, by whoever acts for the organisation.</summary>
    Platform = 4,
}
