using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Transfer;

/// <summary>The programme of one import or export with everything inside it: what the sections of this module share.</summary>
internal sealed class ProgrammeDraft(MusubiDb db)
{
    private bool isOpen;

    /// <summary>The programme; null while it is new to the server.</summary>
    public Programme? Programme { get; set; }

    /// <summary>What is inside. An import adds to it what is new.</summary>
    public ProgrammeParts Parts { get; private set; } = ProgrammeParts.None;

    /// <summary>Finds the programme that the file describes. Whichever section comes first opens it for all.</summary>
    public async Task OpenAsync(ImportRun run, CancellationToken cancel)
    {
        if (isOpen)
        {
            return;
        }

        (isOpen, run.Programme) = (true, ProgrammeId.New());
        var node = run.Items(ProgrammeSection.Section).FirstOrDefault();
        run.IsPublished = node?["published"] is { Kind: FileNodeKind.Truth, Text: "true" };
        if (node?["key"] is not { Kind: FileNodeKind.Text } field || !Key.TryParse(field.Text, out var key))
        {
            return;
        }

        var known = await db.Set<Programme>().OverTheWall().SingleOrDefaultAsync(programme => programme.Key == key, cancel);
        if (TransferRights.Refusal(run.By, known, key) is { } problem)
        {
            run.Faults.Add(field.Place, problem);
        }
        else if (known is not null)
        {
            (Programme, run.Programme) = (known, known.Programme);
            Parts = await db.PartsAsync(known.Programme, cancel);
        }
    }

    /// <summary>Finds the programme to be written, as far as the actor may see it.</summary>
    public async Task OpenAsync(ExportRun run, CancellationToken cancel)
    {
        if (isOpen)
        {
            return;
        }

        isOpen = true;
        Programme = await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(programme => programme.Key == run.Key, cancel);
        if (Programme is not null)
        {
            (run.Programme, run.IsPublished) = (Programme.Programme, Programme.IsPublished);
            Parts = (await db.PartsAsync(Programme.Programme, cancel)).InUse();
        }
    }

    /// <summary>Hands something new to the database and to the other sections.</summary>
    public T Add<T>(List<T> parts, T part)
        where T : ProgrammeContent
    {
        parts.Add(part);
        return db.Add(part).Entity;
    }
}
