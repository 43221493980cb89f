using Musubi.GrantRules;
using Musubi.Host.Serving;

namespace Musubi.Host.Commands.Grant;

/// <summary>Files of <c>musubi grant</c>. What cannot be used is told on standard error and null.</summary>
internal static class GrantFiles
{
    /// <summary>A shipped scheme by its id, or one from a file whose name ends in .json.</summary>
    public static async Task<Scheme?> ReadSchemeAsync(string? name, GrantReader reader, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            await Console.Error.WriteLineAsync(reader.Text["Host.Grant.NeedsScheme"]);
            return null;
        }

        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadAsync(new(name), SchemeReader.Read, reader, cancel);
        }

        if (ShippedSchemes.Find(name).Succeeded(out var scheme, out var problem))
        {
            return scheme;
        }

        reader.Tell("--scheme", [problem]);
        return null;
    }

    public static async Task<Budget?> ReadBudgetAsync(FileInfo? file, GrantReader reader, CancellationToken cancel)
    {
        if (file is not null)
        {
            return await ReadAsync(file, BudgetReader.Read, reader, cancel);
        }

        await Console.Error.WriteLineAsync(reader.Text["Host.Grant.NeedsBudget"]);
        return null;
    }

    /// <summary>To a file, or to standard output, with a line break at its end.</summary>
    public static async Task WriteAsync(byte[] utf8, FileInfo? file, CancellationToken cancel)
    {
        byte[] bytes = [.. utf8, (byte)'\n'];
        if (file is null)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(bytes, cancel);
            return;
        }

        try
        {
            await File.WriteAllBytesAsync(file.FullName, bytes, cancel);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FaultException("Host.Fault.FileNotWritten", ("file", file.ToString()), ("detail", exception.Message));
        }
    }

    private static async Task<T?> ReadAsync<T>(FileInfo file, Func<ReadOnlyMemory<byte>, Answer<T>> read, GrantReader reader, CancellationToken cancel)
        where T : class
    {
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(file.FullName, cancel);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(reader.Text["Host.Grant.NotReadable", ("file", file.ToString())]);
            return null;
        }

        if (read(bytes).Succeeded(out var value, out var faults))
        {
            return value;
        }

        reader.Tell(file.ToString(), faults);
        return null;
    }
}
