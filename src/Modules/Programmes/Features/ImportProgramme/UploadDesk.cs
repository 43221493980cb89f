using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Programmes.Model;
using NodaTime;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>An uploaded file without its content.</summary>
internal sealed record Upload(UploadedFileId Id, string Name, int Size, FileReport? Report, JobId? Job, Instant? ImportedAt)
{
    /// <summary>Larger files are checked and imported by a job, since their reader would wait too long for a page. In bytes.</summary>
    public const int LargestAtOnce = 512 * 1024;
}

/// <summary>Keeps uploaded files from the check to the decision. Everybody finds their own only.</summary>
internal sealed class UploadDesk(MusubiDb db)
{
    /// <summary>The upload; null when it is over its day or somebody else's.</summary>
    public Task<Upload?> FindAsync(UploadedFileId id, Actor by, CancellationToken cancel) => Of(id, by)
        .Select(file => new Upload(file.Id, file.Name, file.Content.Length, file.Report, file.Job, file.ImportedAt)).SingleOrDefaultAsync(cancel);

    /// <summary>The file with its content, tracked for a change; null as above.</summary>
    public Task<UploadedFile?> OpenAsync(UploadedFileId id, Actor by, CancellationToken cancel) => Of(id, by).AsTracking().SingleOrDefaultAsync(cancel);

    /// <summary>Marks the file as imported with the next save of <paramref name="import"/>; a save fails as a conflict when it is so already.</summary>
    public static void MarkImported(MusubiDb import, UploadedFileId id)
    {
        var file = UploadedFile.Row(id, importedAt: null);
        import.Attach(file);
        file.ImportedAt = import.Now;
    }

    private IQueryable<UploadedFile> Of(UploadedFileId id, Actor by)
    {
        var (account, since) = (by.Account, db.Now - UploadedFile.Kept);
        return db.Set<UploadedFile>().AsNoTracking().Where(file => file.Id == id && file.Account == account && file.UploadedAt > since);
    }
}
