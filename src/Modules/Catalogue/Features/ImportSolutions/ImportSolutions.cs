using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Catalogue.Features.ImportSolutions;

// OnlyRight: rows that are wrong are left out; else nothing is imported when there is one.
internal sealed record ImportSolutionsCommand(ProgrammeId Programme, SolutionFileId File, bool OnlyRight, string? Why, Actor By);

/// <summary>Imports an uploaded table, all of its rows in one act. It is checked once more, since something may have changed meanwhile.</summary>
internal sealed class ImportSolutionsHandler(MusubiDb db, Rooms rooms, SheetReader reader)
{
    public async Task<Result<SheetReport>> HandleAsync(ImportSolutionsCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.Partner], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await db.FindFileAsync(room.Id, command.File, command.By, cancel) is not { } file)
        {
            return CatalogueSheetProblems.Gone();
        }

        if (file.ImportedAt is not null)
        {
            return CatalogueSheetProblems.ImportedBefore();
        }

        if (!reader.Open(file.Name, file.Content, file.Language).Succeeded(out var sheet, out problem))
        {
            return problem;
        }

        var report = await reader.ReadAsync(sheet, room, file.Language, cancel);
        if (report.Faults.Count > 0 && !command.OnlyRight)
        {
            return CatalogueSheetProblems.RowsWrong(report.WrongRows);
        }

        if (report.Right.Count == 0)
        {
            return CatalogueSheetProblems.NoRightRows();
        }

        var taken = (await reader.TakenAsync(room.Id, cancel)).Concat(report.Right.Select(row => row.Key).OfType<Key>()).ToHashSet();
        var asksAgain = !room.IsSecretariat && await db.IsReviewedFirstAsync(room.Id, cancel);
        foreach (var row in report.Right)
        {
            Apply(row, room.Id, taken, asksAgain);
        }

        file.ImportedAt = db.Now;
        var why = string.IsNullOrWhiteSpace(command.Why) ? file.Name : $"{file.Name}: {command.Why.Trim()}";
        return (await db.SaveAsync(new Act(command.By, "catalogue.import-solutions", why), cancel)).Succeeded(out _, out problem) ? report : problem;
    }

    private void Apply(SheetRow row, ProgrammeId programme, HashSet<Key> taken, bool asksAgain)
    {
        if (row.Known is { } known)
        {
            known.Describe(row.Facts);
            known.Mended();
            known.Bring(row.ReviewedUntil, sentBackBecause: null, known.SubmittedAt?.InUtc().Date, db.Now);
            if (asksAgain && db.Entry(known).State is EntityState.Modified)
            {
                known.ChangedByProvider(db.Now);
            }

            return;
        }

        var key = row.Key ?? KeyField.Free(KeyField.Stem(row.Facts.Title, "solution"), taken);
        db.Add(new Solution(SolutionId.New(), programme, key, row.Facts, row.ReviewedUntil));
    }
}
