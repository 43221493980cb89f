using Musubi.Host.Serving;

namespace Musubi.Host.Commands.Match;

/// <summary>Files of <c>musubi match</c>.</summary>
internal static class MatchFiles
{
    /// <summary>The content; null, and told on standard error, when there is none to read.</summary>
    public static async Task<byte[]?> ReadAsync(FileInfo? file, string option, CancellationToken cancel)
    {
        if (file is null)
        {
            Say.Error("Host.Match.NeedsFile", ("option", option));
            return null;
        }

        try
        {
            return await File.ReadAllBytesAsync(file.FullName, cancel);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Say.Error("Host.Match.NotReadable", ("file", file.ToString()));
            return null;
        }
    }

    /// <summary>Writes to a file, whole or not at all, or to standard output.</summary>
    public static async Task WriteAsync(FileInfo? file, Func<Stream, Task> writeAsync, CancellationToken cancel)
    {
        if (file is null)
        {
            await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            await writeAsync(output);
            return;
        }

        try
        {
            var unfinished = $"{file.FullName}.unfinished";
            await using (var stream = File.Create(unfinished, 1 << 16))
            {
                await writeAsync(stream);
                await stream.FlushAsync(cancel);
            }

            File.Move(unfinished, file.FullName, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FaultException("Host.Fault.FileNotWritten", ("file", file.ToString()), ("detail", exception.Message));
        }
    }
}
