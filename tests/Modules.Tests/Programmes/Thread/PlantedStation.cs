using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Modules.Tests.Programmes.Thread;

/// <summary>Things of one kind that a test has put on the thread.</summary>
internal sealed class PlantedStation(string kind, ThreadStage? stage, ThreadState state) : IStation
{
    public string Kind => kind;

    /// <summary>Things that this reader may not see.</summary>
    public HashSet<Guid> Hidden { get; } = [];

    /// <summary>Who is waited for at each thing.</summary>
    public string? Turn { get; init; }

    public Trace Make() => new(kind, Guid.CreateVersion7());

    public Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel) => Task.FromResult<IReadOnlyList<ThreadNode>>(
    [
        .. ids.Where(id => !Hidden.Contains(id)).Select(id => new ThreadNode(new(kind, id), stage, new LocalizedText(Language.English, kind), $"/{kind}/{id}", state)
        {
            Told = kind,
            Turn = Turn,
            Since = Turn is null ? null : new LocalDate(2026, 5, 1),
        }),
    ]);
}
