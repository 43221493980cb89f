using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Matching.Model;

/// <summary>What one side of a match says.</summary>
/// <param name="Kind">Yes, not now, or no.</param>
/// <param name="At">When it was given.</param>
internal sealed record Answer(AnswerKind Kind, Instant At) : ITold
{
    /// <summary>Why not; required for no.</summary>
    public AnswerReason? Reason { get; init; }

    /// <summary>More on it, in the language of who answered.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Only when the secretariat answered for the side: how it knows, "by phone".</summary>
    public LocalizedText? OnBehalf { get; init; }

    public IReadOnlyList<string> Tell(Teller teller) =>
    [
        string.Join(" · ", new[]
        {
            teller.Text.Of(Kind),
            Reason is { } reason ? teller.Text.Of(reason) : null,
            Text?.For(teller.Text.Language).Text,
            OnBehalf is null ? null : teller.Text["Matching.Answer.OnBehalf", ("reason", OnBehalf)],
        }.OfType<string>()),
    ];
}

/// <summary>Kinds of answers.</summary>
[Worded]
internal enum AnswerKind
{
    /// <summary>Wants to get to know the other side.</summary>
    Interested = 1,

    /// <summary>Perhaps later; may still change while the match is open.</summary>
    NotNow = 2,

    /// <summary>No.</summary>
    No = 3,
}

/// <summary>Reasons for a no.</summary>
[Worded]
internal enum AnswerReason
{
    /// <summary>The solution does not answer the issue.</summary>
    DoesNotFit = 1,

    /// <summary>Nobody has the time.</summary>
    NoCapacity = 2,

    /// <summary>There is no money for it.</summary>
    NoMoney = 3,

    /// <summary>Both know each other already.</summary>
    KnownAlready = 4,

    /// <summary>The issue is being solved in another way.</summary>
    SolvedOtherwise = 5,

    /// <summary>The working languages or the distance stand in the way.</summary>
    TooFar = 6,

    /// <summary>Something else, said in words.</summary>
    Other = 7,
}
