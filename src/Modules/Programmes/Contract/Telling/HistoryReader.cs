using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Audit;
using Musubi.Programmes.Features.Telling;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>The history of one thing, ready to be shown.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="BackHref">Its page.</param>
/// <param name="Changes">What happened to it, newest first.</param>
public sealed record HistoryView(string Name, string BackHref, IReadOnlyList<ShownChange> Changes);

/// <summary>Reads histories from the audit chain and tells them in the reader's words.</summary>
public sealed class HistoryReader(MusubiDb db, Tellers tellers, Text text)
{
    /// <summary>The history of a record that the reader was shown.</summary>
    public async Task<HistoryView> ReadAsync<T>(T record, string name, string backHref, CancellationToken cancel)
        where T : ProgrammeContent
    {
        var entries = await History.OfAsync(db, record, cancel);
        var teller = await tellers.KnowingAsync(record.Programme, Fields.MembersIn(typeof(T), entries.SelectMany(entry => entry.Values)), cancel);
        return new(name, backHref, [.. entries.Select(entry => new ShownChange(
            text.Has($"Act.{entry.What}") ? text.Say($"Act.{entry.What}") : entry.What,
            new Save(entry.At, entry.By, entry.Why),
            Fields.Tell(teller, typeof(T), entry.Values),
            entry.IsErased))]);
    }
}
