using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Files;
using Musubi.Programmes;

namespace Musubi.Catalogue.Features.ImportSolutions;

internal sealed record TakeSolutionFileCommand(ProgrammeId Programme, string? Name, byte[] Content, Language Language, Actor By);

/// <summary>Takes a table in to be checked. Nothing of it is in the catalogue before its author has seen the check and agreed.</summary>
internal sealed class TakeSolutionFileHandler(MusubiDb db, Rooms rooms, FileStore store, SheetReader reader)
{
    public async Task<Result<SolutionFileId>> HandleAsync(TakeSolutionFileCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.Partner], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (FileName.Clean(command.Name) is not { } name || FileName.EndingOf(name) is not ("csv" or "xlsx"))
        {
            return Problem.Invalid("form.not-a-table");
        }

        using var content = new MemoryStream(command.Content);
        if (await store.RefusalAsync(content, name, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!reader.Open(name, command.Content, command.Language).Succeeded(out _, out problem))
        {
            return problem;
        }

        var file = new SolutionFile { Id = SolutionFileId.New(), Programme = room.Id, Account = command.By.Account!.Value, Name = name, Language = command.Language, Content = command.Content, UploadedAt = db.Now };
        db.Add(file);
        return (await db.SaveAsync(new Act(command.By, "catalogue.check-solutions"), cancel)).Succeeded(out _, out problem) ? file.Id : problem;
    }
}
