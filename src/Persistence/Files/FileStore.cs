using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Musubi.Foundation;

namespace Musubi.Persistence.Files;

/// <summary>Takes files in and gives them out.</summary>
public sealed class FileStore(MusubiDb db, IOptions<FileOptions> options)
{
    /// <summary>Checks a file and stores it for a programme; in the caller's transaction when there is one.</summary>
    /// <param name="content">The content, read once; nothing is held in memory.</param>
    /// <param name="sentName">The name that came with it.</param>
    /// <param name="programme">The programme behind whose wall it lies.</param>
    /// <param name="act">As what storing it is recorded.</param>
    /// <param name="cancel">Stops taking it in.</param>
    /// <returns>Refuses with codes <c>files.*</c>: unnamed, empty, too-large, type-not-allowed, not-what-it-says, unpacks-too-large,
    /// has-macros, infected.</returns>
    public async Task<Result<StoredFile>> TakeAsync(Stream content, string? sentName, ProgrammeId programme, Act act, CancellationToken cancel)
    {
        if (FileName.Clean(sentName) is not { } name)
        {
            return FileProblems.Unnamed();
        }

        var ending = FileName.EndingOf(name);
        if (FileKind.Find(ending) is not { } kind)
        {
            return FileProblems.TypeNotAllowed();
        }

        await using var spool = await Spool.FillAsync(content, options.Value.MostBytes, cancel);
        if (spool is null)
        {
            return FileProblems.TooLarge(options.Value.MostBytes);
        }

        if (await RefuseAsync(spool, kind, ending, cancel) is { } problem)
        {
            return problem;
        }

        var file = new StoredFile(programme, name, kind.MediaType, spool.Length, spool.Sha256, db.Now);
        return (await KeepAsync(file, spool, act, cancel)).Succeeded(out _, out var refusal) ? file : refusal;
    }

    /// <summary>Checks a file that is not to be stored, as <see cref="TakeAsync"/> does.</summary>
    /// <returns>Null, or why it is refused: codes <c>files.*</c> as above.</returns>
    public async Task<Problem?> RefusalAsync(Stream content, string name, CancellationToken cancel)
    {
        var ending = FileName.EndingOf(name);
        if (FileKind.Find(ending) is not { } kind)
        {
            return FileProblems.TypeNotAllowed();
        }

        await using var spool = await Spool.FillAsync(content, options.Value.MostBytes, cancel);
        return spool is null ? FileProblems.TooLarge(options.Value.MostBytes) : await RefuseAsync(spool, kind, ending, cancel);
    }

    /// <summary>The file when the reader may know of it; whether they may open it is for the caller to say.</summary>
    public Task<StoredFile?> FindAsync(StoredFileId id, CancellationToken cancel) => db.Set<StoredFile>().SingleOrDefaultAsync(file => file.Id == id, cancel);

    /// <summary>An answer that sends the file: always as a download, never shown by the browser itself.</summary>
    public FileDownload Download(StoredFile file) => new(file, this);

    /// <summary>Writes the content out, piece by piece.</summary>
    public async Task CopyToAsync(StoredFile file, Stream target, CancellationToken cancel)
    {
        var pieces = (int)((file.Length + FileChunk.Size - 1) / FileChunk.Size);
        for (var number = 0; number < pieces; number++)
        {
            var bytes = await db.Set<FileChunk>().Where(chunk => chunk.File == file.Id && chunk.Number == number).Select(chunk => chunk.Bytes).SingleAsync(cancel);
            await target.WriteAsync(bytes, cancel);
        }
    }

    private async Task<Problem?> RefuseAsync(Spool spool, FileKind kind, string ending, CancellationToken cancel)
    {
        if (spool.Length == 0)
        {
            return FileProblems.Empty();
        }

        if (await kind.CheckAsync(spool.Read(), ending, options.Value, cancel) is { } problem)
        {
            return problem;
        }

        return options.Value.ClamdHost is not { Length: > 0 } clamd || await Clamd.IsCleanAsync(spool.Read(), clamd, options.Value.ClamdPort, cancel)
            ? null
            : FileProblems.Infected();
    }

    private async Task<Result<Done>> KeepAsync(StoredFile file, Spool spool, Act act, CancellationToken cancel)
    {
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        await using var transaction = own;
        db.Add(file);
        if (!(await db.SaveAsync(act, cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        var content = spool.Read();
        for (var number = 0; ; number++)
        {
            var bytes = new byte[FileChunk.Size];
            var length = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
            if (length == 0)
            {
                break;
            }

            var piece = db.Add(new FileChunk { File = file.Id, Number = number, Bytes = length == bytes.Length ? bytes : bytes[..length] });
            await db.SaveChangesAsync(cancel);
            piece.State = EntityState.Detached;
        }

        if (own is not null)
        {
            await own.CommitAsync(cancel);
        }

        return Done.It;
    }
}
