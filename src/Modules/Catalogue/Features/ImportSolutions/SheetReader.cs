using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Reads a table of solutions and says all that is wrong with it at once.</summary>
internal sealed class SheetReader(MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, SolutionColumns columns, Words words)
{
    /// <summary>Rows below the head.</summary>
    public const int MostRows = 2000;

    private const int Everyone = 200_000;

    /// <summary>The rows of the table, its head first, with what each column means.</summary>
    /// <returns>Refuses with <c>form.not-a-table</c>, <c>form.too-many-rows</c>, <c>catalogue.no-columns</c>, <c>catalogue.column-twice</c>, <c>catalogue.no-rows</c>.</returns>
    public Result<Sheet> Open(string name, byte[] content, Language language)
    {
        if (!SentTable.Read(name, content, language, MostRows).Succeeded(out var rows, out var problem))
        {
            return problem;
        }

        var (known, notRead) = (new Dictionary<SolutionColumn, int>(), new List<string>());
        foreach (var (at, head) in rows.Count == 0 ? [] : rows[0].Cells.Index().Where(cell => cell.Item is not null))
        {
            if (columns.Find(head!) is not { } column)
            {
                notRead.Add(head!);
            }
            else if (!known.TryAdd(column, at))
            {
                return CatalogueSheetProblems.ColumnTwice(head!);
            }
        }

        var below = rows.Skip(1).Where(row => !columns.Explains(row)).ToList();
        return known.Count == 0 ? CatalogueSheetProblems.NoColumns() : below.Count == 0 ? CatalogueSheetProblems.NoRows() : new Sheet(known, below, notRead);
    }

    /// <summary>What the rows say. Known solutions are tracked, so that they can be changed as said.</summary>
    public async Task<SheetReport> ReadAsync(Sheet sheet, Room room, Language language, CancellationToken cancel)
    {
        var context = await ContextAsync(room, language, cancel);
        var (right, faults) = (new List<SheetRow>(), new List<SheetFault>());
        var (keys, titles) = (new Dictionary<Key, int>(), new Dictionary<(OrganisationId, string), int>());
        var offered = context.Known.Values.Where(solution => solution.ArchivedAt is null).ToLookup(solution => (solution.Organisation, SearchText.Fold(solution.Title.Original)));
        foreach (var row in sheet.Rows)
        {
            var reading = new RowReading(row, sheet.Columns, context, faults);
            if (reading.Read() is not { } read)
            {
                continue;
            }

            var title = (read.Facts.Organisation, SearchText.Fold(read.Facts.Title.Original));
            if (read.Key is not null && !keys.TryAdd(read.Key, row.Number))
            {
                reading.Refuse(SolutionColumn.Key, CatalogueSheetProblems.RowTwice(keys[read.Key]));
            }
            else if (read.Known is null && offered[title].FirstOrDefault() is { } same)
            {
                reading.Refuse(SolutionColumn.Title, CatalogueSheetProblems.TitleKnown(same.Key));
            }
            else if (read.Known is null && !titles.TryAdd(title, row.Number))
            {
                reading.Refuse(SolutionColumn.Title, CatalogueSheetProblems.RowTwice(titles[title]));
            }
            else
            {
                right.Add(read);
            }
        }

        return new(right, [.. faults.OrderBy(fault => fault.Row).ThenBy(fault => fault.Column)], sheet.NotRead);
    }

    /// <summary>Every key that a solution of the programme has, seen or not.</summary>
    public async Task<HashSet<Key>> TakenAsync(ProgrammeId programme, CancellationToken cancel) =>
        (await db.Set<Solution>().OverTheWall().Where(solution => solution.Programme == programme).Select(solution => solution.Key).ToListAsync(cancel)).ToHashSet();

    private async Task<SheetContext> ContextAsync(Room room, Language language, CancellationToken cancel)
    {
        var (organisations, places, topics) = (new SheetNames<OrganisationId>(), new SheetNames<PlaceId>(), new SheetNames<TopicId>());
        foreach (var one in await directory.SearchOrganisationsAsync(words: null, language, Everyone, cancel))
        {
            organisations.Add(one.Id, [one.Key.Stored, .. one.Name.Wordings()]);
        }

        foreach (var place in await directory.SearchPlacesAsync(words: null, language, Everyone, cancel))
        {
            places.Add(place.Id, [place.Key.Stored, .. place.Name.Wordings()]);
        }

        foreach (var topic in (await programmes.TopicsAsync(room.Id, cancel)).Values)
        {
            topics.Add(topic.Id, [topic.Key.Stored, .. topic.Label.Wordings()]);
        }

        return new(words)
        {
            Room = room,
            Language = language,
            Today = db.Now.InUtc().Date,
            Organisations = organisations,
            Places = places,
            Topics = topics,
            Known = await db.Set<Solution>().Where(solution => solution.Programme == room.Id).SeenBy(room.Reader).ToDictionaryAsync(solution => solution.Key, cancel),
            Taken = await TakenAsync(room.Id, cancel),
        };
    }
}

/// <summary>A table whose heads are understood.</summary>
/// <param name="Columns">Where each column stands.</param>
/// <param name="Rows">The rows below the head.</param>
/// <param name="NotRead">Heads that mean nothing here.</param>
internal sealed record Sheet(IReadOnlyDictionary<SolutionColumn, int> Columns, IReadOnlyList<SentRow> Rows, IReadOnlyList<string> NotRead);
