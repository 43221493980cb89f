using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>Writes a programme with everything it needs into a file, as far as the actor may see it.</summary>
public sealed class ProgrammeExport(IServiceScopeFactory scopes)
{
    /// <summary>The file of a programme. Refuses with <c>transfer.unknown-programme</c>.</summary>
    public async Task<Result<byte[]>> RunAsync(Key programme, Actor by, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = by;
        var sections = scope.ServiceProvider.GetServices<ITransferSection>().OrderBy(section => section.Order).ToList();
        var run = new ExportRun(programme);
        foreach (var section in sections.AsEnumerable().Reverse())
        {
            await section.GatherAsync(run, cancel);
        }

        if (run.Programme is null)
        {
            return Problem.NotFound("transfer.unknown-programme", ("key", programme.Stored));
        }

        // Written once to see who made most translations, and once to say so at the top.
        var trial = new FileTranslators(Translator.Unstated);
        Write(run, sections, trial);
        return FileJson.Write(Write(run, sections, new(trial.MostFrequent)));
    }

    private static JsonObject Write(ExportRun run, List<ITransferSection> sections, FileTranslators translators)
    {
        var file = new JsonObject
        {
            ["$schema"] = FileTop.Schema,
            ["format"] = FileTop.Format,
            ["translatedBy"] = WordingJson.Write(translators.Usual),
        };
        foreach (var section in sections)
        {
            if (section.Write(run, translators) is { } written)
            {
                file[section.Name] = written;
            }
        }

        return file;
    }
}
