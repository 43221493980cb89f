using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Host.Commands;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Host.Serving;

/// <summary>The five programmes that come with the product: loaded once, on first start.</summary>
/// <remarks>
/// Each is taken in as a whole, together with a note that it was. After an interrupted first start the missing ones follow.
/// Nothing is loaded beside a programme of someone's own, or after a start that asked for an empty server.
/// </remarks>
internal static class Examples
{
    private static readonly Actor Import = Actor.System("import");

    /// <summary>Where the files lie: beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "data", "programmes");

    /// <summary>Loads what is missing.</summary>
    public static async Task LoadAsync(IServiceProvider services, bool areWanted, CancellationToken cancel)
    {
        if (await MissingAsync(services, areWanted, cancel) is not { Count: > 0 } missing)
        {
            return;
        }

        foreach (var file in missing)
        {
            var order = new ImportOrder(await File.ReadAllBytesAsync(file, cancel), Path.GetFileName(file), Import)
            {
                Together = db => db.Add(new LoadedExample { Name = KeyOf(file), At = db.Now }),
            };
            var outcome = await services.GetRequiredService<ProgrammeImport>().RunAsync(order, cancel);
            if (outcome.IsSound)
            {
                Say.Line("Host.Example.Loaded", ("programme", KeyOf(file)), ("count", outcome.Changes.Count));
            }
            else
            {
                ImportReport.Print(outcome, file, isDryRun: false, services.GetRequiredService<Words>().In(Say.Language));
            }
        }
    }

    private static string KeyOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static async Task<IReadOnlyList<string>> MissingAsync(IServiceProvider services, bool areWanted, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Import;
        var db = scope.ServiceProvider.GetRequiredService<MusubiDb>();
        var loaded = await db.Set<LoadedExample>().Select(example => example.Name).ToListAsync(cancel);
        if (!areWanted && loaded.Count == 0)
        {
            db.Add(new LoadedExample { Name = LoadedExample.NoneWanted, At = db.Now });
            await db.SaveChangesAsync(cancel);
        }

        var programmes = await scope.ServiceProvider.GetRequiredService<ProgrammesLookup>().TenantsAsync(Import, cancel);
        return !areWanted || loaded.Contains(LoadedExample.NoneWanted) || programmes.Exists(programme => !loaded.Contains(programme.Key.Stored))
            ? []
            : [.. Files().Where(file => !loaded.Contains(KeyOf(file)))];
    }

    private static IEnumerable<string> Files() =>
        System.IO.Directory.EnumerateFiles(Folder, "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
