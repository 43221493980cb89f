using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Audit;
using Musubi.Programmes.Features.Telling;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Makes tellers that know the names they need, and tells clashes with them.</summary>
public sealed class Tellers(MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, Text text)
{
    /// <summary>A teller that knows a programme's editions and the names of <paramref name="members"/>, as far as the reader may.</summary>
    public async Task<Teller> KnowingAsync(ProgrammeId programme, IEnumerable<Member> members, CancellationToken cancel) => new(
        text,
        await NameBook.ReadAsync(directory, text, members, cancel),
        (await programmes.EditionsAsync(programme, cancel)).ToDictionary(edition => edition.Id),
        await programmes.TopicsAsync(programme, cancel));

    /// <summary>What stands against a form whose save was refused because somebody else saved first.</summary>
    /// <param name="record">The record as it was loaded for the form.</param>
    /// <param name="seen">The version that the form carried.</param>
    /// <param name="facts">What a record says.</param>
    /// <param name="typed">What the reader typed.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Clash> ClashAsync<T, TFacts>(T record, int seen, Func<T, TFacts> facts, TFacts typed, CancellationToken cancel)
        where T : ProgrammeContent
        where TFacts : class
    {
        var conflict = await Conflicts.FindAsync(db, record, seen, cancel);
        var differences = conflict.Theirs is { } theirs
            ? (await KnowingAsync(record.Programme, MembersOf(facts(theirs)).Concat(MembersOf(typed)), cancel)).Compare(typeof(T), facts(theirs), typed)
            : [];
        return new(conflict.Version, differences, [.. conflict.Since.Select(change => new Save(change.At, change.By, change.Why))]);
    }

    private static IEnumerable<Member> MembersOf<TFacts>(TFacts facts) =>
        typeof(TFacts).GetProperties().SelectMany(property => Fields.MembersIn(property.GetValue(facts)));
}
