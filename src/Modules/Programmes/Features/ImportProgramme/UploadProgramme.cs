using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Files;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Features.ImportProgramme;

internal sealed record UploadProgrammeCommand(string? Name, byte[] Content, Actor By);

/// <summary>Takes a file in to be checked. Nothing of it is in the programme before its author has seen the check and agreed.</summary>
internal sealed class UploadProgrammeHandler(MusubiDb db, UploadDesk desk, CheckUploadHandler check)
{
    public async Task<Result<Upload>> HandleAsync(UploadProgrammeCommand command, CancellationToken cancel)
    {
        if (command.Content.Length > ImportOrder.Largest)
        {
            return TransferProblems.TooLarge().At("Chosen");
        }

        var file = new UploadedFile
        {
            Id = UploadedFileId.New(),
            Account = command.By.Account!.Value,
            Name = FileName.Clean(command.Name) ?? "programme.json",
            Content = command.Content,
            UploadedAt = db.Now,
        };
        db.Add(file);
        JobId? job = command.Content.Length > Upload.LargestAtOnce ? db.Start(new CheckUpload(file.Id.Value), command.By) : null;
        await db.SaveChangesAsync(cancel);
        if (job is { } started)
        {
            await desk.GiveToAsync(file.Id, started, cancel);
        }
        else
        {
            await check.HandleAsync(new(file.Id, command.By), progress: null, cancel);
        }

        return (await desk.FindAsync(file.Id, command.By, cancel))!;
    }
}
