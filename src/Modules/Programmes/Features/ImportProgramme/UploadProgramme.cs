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

        var id = UploadedFileId.New();
        var isLarge = command.Content.Length > Upload.LargestAtOnce;
        db.Add(new UploadedFile
        {
            Id = id,
            Account = command.By.Account!.Value,
            Name = FileName.Clean(command.Name) ?? "programme.json",
            Content = command.Content,
            UploadedAt = db.Now,
            Job = isLarge ? db.Start(new CheckUpload(id.Value), command.By) : null,
        });
        if (!(await db.SaveAsync(new Act(command.By, "programmes.check-file"), cancel)).Succeeded(out _, out var problem)
            || (!isLarge && !(await check.HandleAsync(new(id, command.By), progress: null, cancel)).Succeeded(out _, out problem)))
        {
            return problem;
        }

        return (await desk.FindAsync(id, command.By, cancel))!;
    }
}
