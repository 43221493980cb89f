using System.Diagnostics;
using System.Text.RegularExpressions;
using Npgsql;

[assembly: AssemblyFixture(typeof(Musubi.EndToEnd.Tests.Running.RunningMusubi))]
[assembly: AssemblyFixture(typeof(Musubi.EndToEnd.Tests.Running.Chromium))]

namespace Musubi.EndToEnd.Tests.Running;

/// <summary>The program as a newcomer starts it: development, an empty folder, the five example programmes.</summary>
public sealed partial class RunningMusubi : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("musubi-e2e-").FullName;
    private readonly List<string> output = [];
    private string? database;
    private Process? process;

    /// <summary>Started without the example programmes: everything in it comes about through pages.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Where the pages are, without a stroke at the end.</summary>
    public string Address { get; private set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        var arguments = new List<string> { Path.Combine(AppContext.BaseDirectory, "musubi.dll"), "serve", "--urls", "http://127.0.0.1:0" };
        if (IsEmpty)
        {
            arguments.Add("--empty");
        }

        if (Environment.GetEnvironmentVariable("MUSUBI_TEST_POSTGRES") is { Length: > 0 } server)
        {
            database = $"e2e_{Guid.CreateVersion7():N}";
            arguments.AddRange(["--database", new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString]);
        }

        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["LC_ALL"] = "C.UTF-8";
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ReadAddressAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    /// <summary>What the program has printed so far, for messages of failing tests.</summary>
    public string Printed()
    {
        lock (output)
        {
            return string.Join('\n', output);
        }
    }

    private void Note(string? line)
    {
        lock (output)
        {
            output.Add(line ?? string.Empty);
        }
    }

    private async Task ReadAddressAsync()
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < StartLimit && process is { HasExited: false })
        {
            // The last way in is printed when every example account is there.
            if (LastWayInPrinted().Match(Printed()) is { Success: true } match)
            {
                Address = match.Groups["address"].Value.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
                return;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"Musubi did not start:\n{Printed()}");
    }

    [GeneratedRegex(@"(?<address>http://(localhost|127\.0\.0\.1):\d+)\S*/sign-in/operator")]
    private static partial Regex LastWayInPrinted();
}
