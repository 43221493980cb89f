using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Directory.Features.Listing;

/// <summary>What the three lists have in common: filters by state, by programme and by fact or illustration.</summary>
internal sealed class EntryFilters(MusubiDb db, ProgrammeNames names)
{
    /// <summary>The programmes that own entries of the list, as far as the reader may know their names.</summary>
    public async Task<IReadOnlyDictionary<ProgrammeId, LocalizedText>> ProgrammesAsync<T>(CancellationToken cancel)
        where T : ProgrammeContent =>
        await names(await db.Set<T>().Select(entry => entry.Programme).Distinct().ToListAsync(cancel), cancel);
}

/// <summary>Whether and by whom an entry can be read.</summary>
[Worded]
internal enum EntryState
{
    /// <summary>Everyone.</summary>
    Published = 1,

    /// <summary>Its programme.</summary>
    Draft,

    /// <summary>Its programme, and put away.</summary>
    Archived,
}

internal static class EntryListing
{
    public static EntryState State(this ProgrammeContent entry) =>
        entry.ArchivedAt is not null ? EntryState.Archived : entry.IsPublished ? EntryState.Published : EntryState.Draft;

    /// <summary>Narrows by the filters; entries put away are shown only to who asks for them.</summary>
    public static IQueryable<T> Filtered<T>(this IQueryable<T> entries, TableQuery query)
        where T : ProgrammeContent
    {
        var state = query.Filter<EntryState>("state");
        entries = state switch
        {
            EntryState.Archived => entries.Where(entry => entry.ArchivedAt != null),
            EntryState.Published => entries.Where(entry => entry.ArchivedAt == null && entry.IsPublished),
            EntryState.Draft => entries.Where(entry => entry.ArchivedAt == null && !entry.IsPublished),
            _ => entries.Where(entry => entry.ArchivedAt == null),
        };
        if (Guid.TryParse(query.Filter("programme"), out var owner))
        {
            var programme = new ProgrammeId(owner);
            entries = entries.Where(entry => entry.Programme == programme);
        }

        return query.Filter("illustrative") switch
        {
            "true" => entries.Where(entry => entry.IsIllustrative),
            "false" => entries.Where(entry => !entry.IsIllustrative),
            _ => entries,
        };
    }

    /// <summary>The mark of illustrative content behind a cell.</summary>
    public static Cell Marked(this Cell cell, ProgrammeContent entry) => entry.IsIllustrative ? cell.Illustrative() : cell;

    /// <summary>Adds the owner, and for who belongs to a programme the state.</summary>
    public static TableView<T> WithStanding<T>(
        this TableView<T> view, IReadOnlyDictionary<ProgrammeId, LocalizedText> programmes, Actor reader, Text text)
        where T : ProgrammeContent
    {
        view = view.Column(text["Directory.Entry.Programme"], entry => programmes.TryGetValue(entry.Programme, out var name) ? name : Cell.Empty);
        return reader.Programmes.Any() ? view.Column(text["Directory.Entry.State"], entry => StateCell(entry)) : view;
    }

    public static TableView<T> WithFilters<T>(
        this TableView<T> view, IReadOnlyDictionary<ProgrammeId, LocalizedText> programmes, Actor reader, Text text)
        where T : ProgrammeContent
    {
        if (programmes.Count > 1)
        {
            view = view.Filter("programme", text["Directory.Entry.Programme"], Options(programmes, text));
        }

        if (reader.Programmes.Any())
        {
            view = view.Filter("state", text["Directory.Entry.State"], Option.Of<EntryState>(text), text["Directory.Entry.State.InUse"]);
        }

        return view.Filter("illustrative", text["Directory.Entry.Illustrative"],
        [
            new("false", text["Directory.Entry.Illustrative.Facts"]),
            new("true", text["Directory.Entry.Illustrative.Only"]),
        ]);
    }

    /// <summary>Programmes to choose from, by name.</summary>
    public static IReadOnlyList<Option> Options(IReadOnlyDictionary<ProgrammeId, LocalizedText> programmes, Text text) =>
    [
        .. programmes.Select(programme => new Option(programme.Key.ToString(), programme.Value.For(text.Language).Text))
            .OrderBy(option => option.Label, StringComparer.Create(text.Formats.Culture, ignoreCase: false)),
    ];

    public static Tone Tone(this EntryState state) => state switch
    {
        EntryState.Published => WebKit.Tone.Success,
        EntryState.Draft => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };

    private static Cell StateCell(ProgrammeContent entry) => Cell.Of(entry.State()).AsBadge(entry.State().Tone());
}
