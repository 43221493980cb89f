#:property PublishAot=false

// One-word recipes for people who work on Musubi: dotnet run dev.cs <recipe>. The SDK is all it needs.

using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Xml.Linq;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    stop.Cancel();
});

var root = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
var shell = new Shell(root, stop.Token);
var rest = args.Skip(1).ToArray();

try
{
    return args.FirstOrDefault() switch
    {
        "test" => await new TestRecipe(shell).RunAsync(everything: true, rest),
        "fast" => await new TestRecipe(shell).RunAsync(everything: false, rest),
        "format" => await shell.RunAsync("dotnet", ["format", "Musubi.slnx", "--no-restore", "--severity", "warn", .. rest]),
        "migration" => await MigrationAsync(shell, rest),
        "fresh" => await new FreshRecipe(shell).RunAsync(),
        null or "help" => Help(Console.Out, exitCode: 0),
        _ => Help(Console.Error, exitCode: 2),
    };
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (RecipeException refusal)
{
    Console.Error.WriteLine(refusal.Message);
    Console.WriteLine(args[0] is "test" or "fast" ? "0 passed, 1 failed" : "");
    return 1;
}

static int Help(TextWriter to, int exitCode)
{
    to.WriteLine("""
        dotnet run dev.cs <recipe>

          test [-- WORD ...]   everything: build, engines, architecture, modules and pages on SQLite and PostgreSQL
          fast [-- WORD ...]   engines, architecture and modules on SQLite
          migration NAME       add a migration to both sets, SQLite and PostgreSQL, from the one model
          migration            make the first migration anew (only until the first release)
          format               bring all source files into the style of .editorconfig
          fresh                seconds from a new clone to the first page, and of a second start

        A WORD keeps the tests whose full name contains it: dotnet run dev.cs test -- Directory
        MUSUBI_TEST_POSTGRES names a PostgreSQL server to use instead of a temporary one.
        """);
    return exitCode;
}

static async Task<int> MigrationAsync(Shell shell, string[] rest)
{
    const string Tool = "tools/MigrationDesign";
    string[] made = rest.Length == 0 ? ["src/Migrations.Sqlite/Migrations", "src/Migrations.Postgres/Migrations"] : [];
    foreach (var folder in made.Select(folder => Path.Combine(shell.Root, folder)).Where(Directory.Exists))
    {
        Directory.Delete(folder, recursive: true);
    }

    var built = await shell.RunAsync("dotnet", ["build", Tool, "-v", "q", "-nologo"]);
    return built != 0 ? built : await shell.RunAsync("dotnet", ["run", "--no-build", "--project", Tool, "--", rest.FirstOrDefault() ?? "Initial", shell.Root]);
}

/// <summary>A recipe cannot go on; the message is for the developer at the terminal.</summary>
internal sealed class RecipeException(string message) : Exception(message);

/// <summary>Starts programs in the repository's folder; stopping the recipe stops them and their children.</summary>
internal sealed class Shell(string root, CancellationToken stop)
{
    public string Root => root;

    public CancellationToken Stop => stop;

    public async Task<int> RunAsync(string program, IEnumerable<string> arguments, TimeSpan? limit = null, params (string Name, string? Value)[] environment)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(limit ?? Timeout.InfiniteTimeSpan);
        using var process = Start(program, arguments, redirect: false, environment);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await EndAsync(process);
            stop.ThrowIfCancellationRequested();
            await Console.Error.WriteLineAsync($"{program} was stopped after {limit}.");
            return 124;
        }
    }

    /// <summary>A short step that has to succeed and is never cut in half; its output is shown only when it fails.</summary>
    public async Task MustAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments, redirect: true);
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(CancellationToken.None), process.StandardError.ReadToEndAsync(CancellationToken.None));
        await process.WaitForExitAsync(CancellationToken.None);
        if (process.ExitCode != 0)
        {
            throw new RecipeException($"{string.Concat(output)}\n{program} {string.Join(' ', arguments)} failed.");
        }
    }

    public Process Start(string program, IEnumerable<string> arguments, bool redirect, params (string Name, string? Value)[] environment)
    {
        var info = new ProcessStartInfo(program, arguments) { WorkingDirectory = root, RedirectStandardOutput = redirect, RedirectStandardError = redirect };
        foreach (var (name, value) in environment)
        {
            info.Environment[name] = value;
        }

        return Process.Start(info) ?? throw new RecipeException($"{program} did not start.");
    }

    public static async Task EndAsync(Process process)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }
}

/// <summary>Builds once, runs the test projects on the databases they concern, and counts.</summary>
internal sealed class TestRecipe(Shell shell)
{
    public async Task<int> RunAsync(bool everything, string[] words)
    {
        var server = Environment.GetEnvironmentVariable("MUSUBI_TEST_POSTGRES");
        var prerequisites = new Prerequisites(shell);
        await prerequisites.InstallAsync(postgres: everything && server is null, browser: everything);

        var rows = new List<TestRow>();
        var clock = Stopwatch.StartNew();
        if (await shell.RunAsync("dotnet", ["build", "Musubi.slnx", "-v", "quiet", "-nologo"]) != 0)
        {
            throw new RecipeException("The build failed, so no test ran.");
        }

        Console.WriteLine($"Built in {clock.Elapsed.TotalSeconds:F1} s.");
        var results = Directory.CreateTempSubdirectory("musubi-results-").FullName;
        try
        {
            rows.Add(await TestAsync("Engines.Tests", database: null, connection: null));
            rows.Add(await TestAsync("Architecture.Tests", database: null, connection: null));
            rows.Add(await TestAsync("Modules.Tests", "SQLite", connection: null));
            if (everything)
            {
                rows.Add(await TestAsync("EndToEnd.Tests", "SQLite", connection: null));
                await using var postgres = server is null ? await TemporaryPostgres.StartAsync(shell) : null;
                rows.Add(await TestAsync("Modules.Tests", "PostgreSQL", server ?? postgres!.Connection));
                // How a page looks and whether it has barriers depends on no database: that crawl ran above.
                rows.Add(await TestAsync("EndToEnd.Tests", "PostgreSQL", server ?? postgres!.Connection, "-class-", "*EveryPageTests"));
            }
        }
        finally
        {
            Directory.Delete(results, recursive: true);
        }

        return Report(rows, clock.Elapsed, filtered: words.Length > 0);

        async Task<TestRow> TestAsync(string project, string? database, string? connection, params string[] without)
        {
            Console.WriteLine($"\n{project}{(database is null ? "" : " on " + database)}");
            var file = Path.Combine(results, $"{project}-{database}.xml");
            var assembly = Path.Combine("tests", project, "bin", "Debug", "net10.0", $"Musubi.{project}.dll");
            var filters = words.SelectMany(word => new[] { "-method", $"*{word}*" });
            var watch = Stopwatch.StartNew();
            var exitCode = await shell.RunAsync(
                "dotnet",
                ["exec", assembly, "-noLogo", "-noColor", "-failSkips", "-reporter", "quiet", "-xml", file, .. without, .. filters],
                TimeSpan.FromMinutes(30),
                ("MUSUBI_TEST_POSTGRES", connection),
                ("MUSUBI_TEST_CHROMIUM", prerequisites.Chromium));
            return TestRow.Read(file, project, database ?? "-", exitCode, watch.Elapsed);
        }
    }

    /// <summary>The last line of the whole command is the count, for people and for machines.</summary>
    private static int Report(List<TestRow> rows, TimeSpan all, bool filtered)
    {
        Console.WriteLine($"\n{"project",-20} {"database",-10} {"seconds",8} {"passed",8} {"failed",8}");
        foreach (var row in rows)
        {
            Console.WriteLine($"{row.Project,-20} {row.Database,-10} {row.Time.TotalSeconds,8:F1} {row.Passed,8} {row.Failed,8}");
        }

        var (passed, failed) = (rows.Sum(row => row.Passed), rows.Sum(row => row.Failed));
        Console.WriteLine($"{"with the build",-31} {all.TotalSeconds,8:F1}\n");
        if (failed == 0 && (passed == 0 || (!filtered && rows.Exists(row => row.Passed == 0))))
        {
            Console.WriteLine("Where nothing ran, nothing was shown: that counts as a failure.");
            failed = 1;
        }

        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }
}

/// <summary>What one run of one test project came to.</summary>
internal sealed record TestRow(string Project, string Database, TimeSpan Time, int Passed, int Failed)
{
    /// <summary>A run that ended badly without a failed test (a crash, no report) counts as one failure.</summary>
    public static TestRow Read(string file, string project, string database, int exitCode, TimeSpan time)
    {
        var assemblies = File.Exists(file) ? XDocument.Load(file).Descendants("assembly").ToList() : [];
        var (passed, failed) = (assemblies.Sum(Count("passed")), assemblies.Sum(Count("failed")) + assemblies.Sum(Count("errors")));
        return new(project, database, time, passed, failed == 0 && exitCode != 0 ? 1 : failed);

        static Func<XElement, int> Count(string name) => element => (int?)element.Attribute(name) ?? 0;
    }
}

/// <summary>What the tests need beside the SDK: PostgreSQL, Chromium, a font with Japanese.</summary>
internal sealed class Prerequisites(Shell shell)
{
    private static readonly string[] Browsers =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    public string? Chromium => Browsers.FirstOrDefault(File.Exists);

    public static string? PostgresFolder =>
        Enumerable.Range(15, 10)
            .Reverse()
            .SelectMany(version => new[] { $"/usr/lib/postgresql/{version}/bin", $"/opt/homebrew/opt/postgresql@{version}/bin", $"/usr/local/opt/postgresql@{version}/bin" })
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));

    private static bool HasJapaneseFont =>
        !OperatingSystem.IsLinux()
        || new[] { "/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk", "/usr/share/fonts/google-noto-cjk" }
            .Any(folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*CJK*").Any());

    public async Task InstallAsync(bool postgres, bool browser)
    {
        for (var attempt = 1; ; attempt++)
        {
            (bool IsMissing, string Name, string Package)[] needs =
            [
                (postgres && PostgresFolder is null, "PostgreSQL 15 or newer", "postgresql"),
                (browser && Chromium is null, "Chromium", "chromium"),
                (browser && !HasJapaneseFont, "a Japanese font", "fonts-noto-cjk"),
            ];
            var missing = needs.Where(need => need.IsMissing).ToList();
            if (missing.Count == 0)
            {
                return;
            }

            var names = string.Join(", ", missing.Select(need => need.Name));
            var packages = string.Join(' ', missing.Select(need => need.Package));
            if (!File.Exists("/usr/bin/apt-get") || attempt > 3 || (!Environment.IsPrivilegedProcess && !File.Exists("/usr/bin/sudo")))
            {
                throw new RecipeException($"The tests need {names}. Install {packages} (names of the Debian packages), then run again.");
            }

            Console.WriteLine($"Installing {names}, attempt {attempt} ...");
            var asRoot = Environment.IsPrivilegedProcess ? "" : "sudo ";
            var install = $"{asRoot}apt-get -q update && {asRoot}env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 install -y --no-install-recommends {packages}";
            await shell.RunAsync("/bin/sh", ["-c", install]);
        }
    }
}

/// <summary>A PostgreSQL server of our own: ordinary user, temporary folder, reachable through a socket in that folder alone.</summary>
internal sealed class TemporaryPostgres(Shell shell, string folder) : IAsyncDisposable
{
    private const string Prefix = "musubi-postgres-";

    public string Connection => $"Host={folder};Username=musubi;Database=postgres";

    // A server that was killed outright leaves its file behind, and pg_ctl refuses to stop what is gone.
    private bool IsRunning => File.Exists($"{folder}/data/postmaster.pid")
        && File.ReadLines($"{folder}/data/postmaster.pid").First() is var server && Process.GetProcesses().Any(process => $"{process.Id}" == server);

    public static async Task<TemporaryPostgres> StartAsync(Shell shell)
    {
        await RemoveLeftoversAsync(shell);
        var home = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"{Prefix}{Environment.ProcessId}")).FullName;
        var server = new TemporaryPostgres(shell, home);
        try
        {
            if (Environment.IsPrivilegedProcess)
            {
                await shell.MustAsync("chown", "postgres", home);
            }

            await server.AsOwnerAsync("initdb", "-D", $"{home}/data", "-U", "musubi", "--auth=trust", "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=und", "--no-sync");
            await server.AsOwnerAsync("pg_ctl", "-D", $"{home}/data", "-w", "-s", "-l", $"{home}/log", "-o", $"-c listen_addresses='' -k {home} -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=300", "start");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
        {
            await AsOwnerAsync("pg_ctl", "-D", $"{folder}/data", "-w", "-s", "-m", "immediate", "stop");
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A recipe killed outright leaves its server running: the next one ends it.</summary>
    private static async Task RemoveLeftoversAsync(Shell shell)
    {
        foreach (var left in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (Directory.Exists("/proc") && !Directory.Exists("/proc/" + Path.GetFileName(left)[Prefix.Length..]))
            {
                await new TemporaryPostgres(shell, left).DisposeAsync();
            }
        }
    }

    private async Task AsOwnerAsync(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(Prerequisites.PostgresFolder!, program), .. arguments];
        string[] line = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "env", "LC_ALL=C.UTF-8", .. command] : ["env", "LC_ALL=C.UTF-8", .. command];
        await shell.MustAsync(line[0], line[1..]);
    }
}

/// <summary>What a newcomer waits for: a clone with no package on the machine, then the second start.</summary>
internal sealed class FreshRecipe(Shell shell)
{
    public async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("musubi-fresh-").FullName;
        try
        {
            var clone = Path.Combine(folder, "musubi");
            var clock = Stopwatch.StartNew();
            await shell.MustAsync("git", "clone", "--quiet", shell.Root, clone);
            var first = clock.Elapsed + await FirstPageAsync(folder, clone);
            var second = await FirstPageAsync(folder, clone);
            Console.WriteLine($"from clone to the first page: {first.TotalSeconds:F1} s\nsecond start:                 {second.TotalSeconds:F1} s");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Time from the command to an answered page, at the address that the program prints.</summary>
    private async Task<TimeSpan> FirstPageAsync(string folder, string clone)
    {
        var clock = Stopwatch.StartNew();
        (string, string?)[] caches = [("NUGET_PACKAGES", Path.Combine(folder, "packages")), ("NUGET_HTTP_CACHE_PATH", Path.Combine(folder, "http"))];
        using var program = new Shell(clone, shell.Stop).Start("dotnet", ["run", "--project", "src/Host"], redirect: true, caches);
        try
        {
            _ = program.StandardError.BaseStream.CopyToAsync(Console.OpenStandardError(), shell.Stop);
            string? line;
            do
            {
                line = await program.StandardOutput.ReadLineAsync(shell.Stop) ?? throw new RecipeException("The program ended without printing an address.");
            }
            while (!line.Contains("http://", StringComparison.Ordinal));

            Console.WriteLine($"{clock.Elapsed.TotalSeconds:F1} s: {line}");
            _ = program.StandardOutput.BaseStream.CopyToAsync(Stream.Null, shell.Stop);
            var address = new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..].Split(' ', '\e')[0]);
            using var http = new HttpClient();
            using var answer = await http.GetAsync(address, shell.Stop);
            answer.EnsureSuccessStatusCode();
            return clock.Elapsed;
        }
        finally
        {
            await Shell.EndAsync(program);
        }
    }
}
