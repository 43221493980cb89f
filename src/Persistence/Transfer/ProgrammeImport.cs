using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>Takes a programme file into the database: as a whole or not at all.</summary>
/// <remarks>Each import has a scope of its own, so that nothing of a dry run or of a refused file can be saved later.</remarks>
public sealed class ProgrammeImport(IServiceScopeFactory scopes)
{
    /// <summary>Imports a file, or says what importing it would do.</summary>
    public async Task<ImportOutcome> RunAsync(ImportOrder order, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = order.By;
        var sections = scope.ServiceProvider.GetServices<ITransferSection>().OrderBy(section => section.Order).ToList();
        var faults = new FileFaults();
        if (FileParser.Parse(order.File.Span, faults) is not { } file || !FileTop.Check(file, sections, faults))
        {
            return new(faults.InOrder, faults.Count, [], IsWritten: false);
        }

        var run = new ImportRun(file, order.By, faults, order.Progress);
        await PrepareAsync(run, sections, cancel);
        if (faults.Count > 0 || order.IsDryRun)
        {
            return Outcome(isWritten: false);
        }

        if (order.Agreed is { } agreed && !ItemChange.AreSame(agreed, run.Changes))
        {
            faults.Add(FilePlace.Top, Problem.Conflict("transfer.changed-since-check"));
            return Outcome(isWritten: false);
        }

        foreach (var section in sections)
        {
            await section.FinishAsync(run, cancel);
        }

        var saved = await SaveAsync(scope.ServiceProvider.GetRequiredService<MusubiDb>(), order, cancel);
        if (!saved.Succeeded(out _, out var problem))
        {
            faults.Add(FilePlace.Top, problem);
        }

        return Outcome(isWritten: faults.Count == 0);

        ImportOutcome Outcome(bool isWritten) => new(faults.InOrder, faults.Count, run.Changes, isWritten) { IsPublic = run.IsPublished };
    }

    private static async Task PrepareAsync(ImportRun run, List<ITransferSection> sections, CancellationToken cancel)
    {
        foreach (var section in sections)
        {
            await section.DeclareAsync(run, cancel);
        }

        foreach (var section in sections)
        {
            await section.NameAsync(run.Keys, cancel);
        }

        foreach (var section in sections)
        {
            await section.PutAsync(run, cancel);
        }
    }

    private static async Task<Result<Done>> SaveAsync(MusubiDb db, ImportOrder order, CancellationToken cancel)
    {
        order.Together?.Invoke(db);
        var why = order.Why is null ? order.Name : $"{order.Name}: {order.Why}";
        // Also two imports of one key at the same moment: both found it free, and the database lets one of them have it.
        var saved = await db.SaveAsync(new Act(order.By, "transfer.import", why), cancel);
        return saved.Succeeded(out _, out _) ? saved : Problem.Conflict("transfer.changed-meanwhile");
    }
}
