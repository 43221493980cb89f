using System.Security.Cryptography;

namespace Musubi.Persistence.Files;

/// <summary>A file on its way in: kept beside the database until it is known to be welcome, gone when disposed.</summary>
internal sealed class Spool : IAsyncDisposable
{
    private readonly FileStream kept;

    private Spool(FileStream kept, string sha256) => (this.kept, Sha256) = (kept, sha256);

    public string Sha256 { get; }

    public long Length => kept.Length;

    /// <summary>Takes in at most <paramref name="most"/> bytes; null when there are more.</summary>
    public static async Task<Spool?> FillAsync(Stream content, long most, CancellationToken cancel)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"musubi-{Guid.CreateVersion7():N}"),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = System.IO.FileOptions.DeleteOnClose | System.IO.FileOptions.Asynchronous });
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[81920];
            var total = 0L;
            int length;
            while ((length = await content.ReadAsync(buffer, cancel)) > 0)
            {
                total += length;
                if (total > most)
                {
                    await file.DisposeAsync();
                    return null;
                }

                hash.AppendData(buffer, 0, length);
                await file.WriteAsync(buffer.AsMemory(0, length), cancel);
            }

            return new(file, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>The content from its beginning.</summary>
    public Stream Read()
    {
        kept.Position = 0;
        return kept;
    }

    public ValueTask DisposeAsync() => kept.DisposeAsync();
}
