using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Programmes;

/// <summary>Shows the things of one kind on a thread. A module registers one for each kind that it keeps.</summary>
public interface IStation
{
    /// <summary>The kind of their traces: "issue".</summary>
    string Kind { get; }

    /// <summary>Those of these ids that the reader may see, in one query.</summary>
    Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel);
}

/// <summary>One thing on a thread.</summary>
/// <param name="Trace">Which.</param>
/// <param name="Stage">The stage that it stands for; null when it only accompanies the thread, as a solution or an event does.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Href">Its page.</param>
/// <param name="State">Done, being done, or given up (skipped).</param>
public sealed record ThreadNode(Trace Trace, ThreadStage? Stage, LocalizedText Name, string Href, WebKit.ThreadState State)
{
    /// <summary>What kind of thing it is, in the reader's words, with its state: "Agreement, in force".</summary>
    public required string Told { get; init; }

    /// <summary>The day that says most about it: held on, signed on.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who is waited for, in the reader's words; null when nobody is.</summary>
    public string? Turn { get; init; }

    /// <summary>Since when they are waited for.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The programme's topics with which it deals, where things of its kind state any.</summary>
    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    /// <summary>True when it was added to complete an example.</summary>
    public bool IsIllustrative { get; init; }
}
