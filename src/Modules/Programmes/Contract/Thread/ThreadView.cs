using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Programmes;

/// <summary>A thing's thread, ready to be shown by <c>/Programmes/Contract/Thread/Thread.cshtml</c>.</summary>
/// <param name="Bar">The stages with what is done, what is next and whose turn it is.</param>
/// <param name="Before">From what the thing came, earliest stage first.</param>
/// <param name="After">What came of it, earliest stage first.</param>
public sealed record ThreadView(ThreadBar Bar, IReadOnlyList<ThreadNode> Before, IReadOnlyList<ThreadNode> After)
{
    /// <summary>What the reader can begin from the thing.</summary>
    public IReadOnlyList<ThreadNext> Next { get; init; } = [];

    /// <summary>More links than this are cut off: a popular solution has them, and nobody reads them.</summary>
    internal const int MostLinks = 400;

    internal static ThreadView Of(
        Trace center, IReadOnlyList<ThreadTie> links, IReadOnlyDictionary<Trace, ThreadNode> nodes, LocalDate today, Text text)
    {
        var before = Reach(center, links.ToLookup(link => link.To, link => link.From));
        var after = Reach(center, links.ToLookup(link => link.From, link => link.To));
        var on = before.Concat(after).Append(center).Distinct().Where(nodes.ContainsKey).Select(trace => nodes[trace]).ToList();
        return new(BarOf(on, today, text), InOrder(before), InOrder(after));

        IReadOnlyList<ThreadNode> InOrder(IEnumerable<Trace> traces) =>
            [.. traces.Where(nodes.ContainsKey).Select(trace => nodes[trace]).OrderBy(node => node.Stage is null).ThenBy(node => node.Stage).ThenBy(node => node.On is null).ThenBy(node => node.On).ThenBy(node => node.Trace.Id)];
    }

    private static List<Trace> Reach(Trace from, ILookup<Trace, Trace> next)
    {
        var reached = new List<Trace>();
        var seen = new HashSet<Trace> { from };
        var open = new Queue<Trace>([from]);
        while (open.TryDequeue(out var trace))
        {
            foreach (var one in next[trace].Where(seen.Add))
            {
                reached.Add(one);
                open.Enqueue(one);
            }
        }

        return reached;
    }

    private static ThreadBar BarOf(List<ThreadNode> nodes, LocalDate today, Text text)
    {
        var byStage = nodes.Where(node => node.Stage is not null).ToLookup(node => node.Stage!.Value);
        var last = byStage.Select(stage => stage.Key).DefaultIfEmpty(ThreadStage.Hearing).Max();
        var turn = nodes.Where(node => node.Turn is not null && node.Stage is not null).OrderByDescending(node => node.Stage).ThenBy(node => node.Since).FirstOrDefault();
        return new(
            [.. Enum.GetValues<ThreadStage>().Select(stage => StepOf(stage, [.. byStage[stage]], stage < last, text))],
            turn is null ? null : Html.Plain(turn.Turn!),
            turn?.Since,
            today,
            turn?.Href,
            turn is null ? null : text["Programmes.Thread.Open"]);
    }

    private static ThreadStep StepOf(ThreadStage stage, IReadOnlyList<ThreadNode> nodes, bool isPassed, Text text)
    {
        if (nodes.Count == 0)
        {
            return new(stage, isPassed ? ThreadState.Skipped : ThreadState.Next);
        }

        var state = nodes.Any(node => node.State == ThreadState.Done) ? ThreadState.Done
            : nodes.Any(node => node.State == ThreadState.Current) ? ThreadState.Current
            : nodes.All(node => node.State == ThreadState.Skipped) ? ThreadState.Skipped
            : ThreadState.Next;
        var leading = nodes.OrderByDescending(node => node.State == state).ThenByDescending(node => node.On).First();
        var note = nodes.Count > 1 ? text["Programmes.Thread.Count", ("count", nodes.Count)]
            : leading.On is { } day ? text.Formats.Date(day, DateStyle.Short)
            : null;
        return new(stage, state, leading.Href, note);
    }
}

/// <summary>Something that the reader can begin.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="Href">The form.</param>
public sealed record ThreadNext(string Label, string Href);
