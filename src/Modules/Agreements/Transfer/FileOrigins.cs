using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Agreements.Transfer;

/// <summary>From what the things of a file come: <c>"from": [{ "kind": "issue", "key": "…" }]</c>, kept as links of the thread.</summary>
/// <param name="threads">The links.</param>
internal sealed class FileOrigins(Threads threads)
{
    private static readonly Dictionary<OriginKind, string> Sections = new()
    {
        [OriginKind.Issue] = "issues",
        [OriginKind.Match] = "matches",
        [OriginKind.Event] = "events",
        [OriginKind.Delegation] = "delegations",
        [OriginKind.Meeting] = "meetings",
        [OriginKind.Agreement] = AgreementsSection.Section,
    };

    /// <summary>What each of these things came from, of the kinds that a file can name.</summary>
    public async Task<ILookup<Guid, Trace>> BeforeAsync(string kind, IReadOnlyCollection<Guid> things, CancellationToken cancel)
    {
        var found = new List<(Guid To, Trace From)>();
        foreach (var origin in Sections.Keys.Select(origin => FileNames.Of(origin)).Where(_ => things.Count > 0))
        {
            var links = await threads.BeforeAsync(kind, things, origin, cancel);
            found.AddRange(links.SelectMany(link => link.Select(from => (link.Key, new Trace(origin, from)))));
        }

        return found.ToLookup(link => link.To, link => link.From);
    }

    public static IReadOnlyList<Trace> Read(ItemReader item) => [.. item.Each("from", ReadOne).Select(one => one.Trace)];

    public static void Write(ItemWriter item, FileKeys keys, IReadOnlyList<Trace> from)
    {
        var known = from.Select(trace => (trace.Kind, Key: KeyOf(keys, trace))).Where(one => one.Key is not null)
            .OrderBy(one => one.Kind, StringComparer.Ordinal).ThenBy(one => one.Key!.Stored, StringComparer.Ordinal).Select(one => new Named(one.Kind, one.Key!));
        item.PutEach("from", known, (part, one) => part.Put("kind", one.Kind).PutStored("key", one.Key));
    }

    /// <summary>Asks for the keys of what is named.</summary>
    public static void Want(FileKeys keys, IReadOnlyList<Trace> from)
    {
        foreach (var trace in from)
        {
            keys.Want(SectionOf(trace), trace.Id);
        }
    }

    /// <summary>Makes the links of a thing those of the file; links of other kinds stay.</summary>
    public async Task TieAsync(ProgrammeId programme, Trace to, IReadOnlyList<Trace> wanted, IEnumerable<Trace> before, CancellationToken cancel)
    {
        foreach (var gone in before.Except(wanted))
        {
            await threads.UntieAsync(gone, to, cancel);
        }

        foreach (var from in wanted)
        {
            await threads.TieAsync(programme, from, to, cancel);
        }
    }

    private static Origin? ReadOne(ItemReader item)
    {
        if (item.Choice<OriginKind>("kind", required: true) is not { } kind)
        {
            item.Know("key");
            return null;
        }

        return item.Reference<OriginId>("key", Sections[kind], required: true) is { } id ? new(new Trace(FileNames.Of(kind), id.Value)) : null;
    }

    private static string SectionOf(Trace trace) => Sections.Single(section => FileNames.Of(section.Key) == trace.Kind).Value;

    private static Key? KeyOf(FileKeys keys, Trace trace) => keys.Of(SectionOf(trace), trace.Id);

    private sealed record Origin(Trace Trace);

    private sealed record Named(string Kind, Key Key);
}

/// <summary>Kinds of earlier things that a file can name.</summary>
internal enum OriginKind
{
    Issue = 1,
    Match = 2,
    Event = 3,
    Delegation = 4,
    Meeting = 5,
    Agreement = 6,
}

/// <summary>Id of an earlier thing, whatever its kind.</summary>
internal readonly record struct OriginId(Guid Value) : ITypedId<OriginId>
{
    public static OriginId From(Guid value) => new(value);
}
