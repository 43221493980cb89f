using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Features.ChangeStanding;

/// <summary>What may become of an entry as a whole.</summary>
internal enum StandingChange
{
    Publish = 1,
    Withdraw,
    Archive,
    Restore,
}

internal sealed record ChangeStandingCommand(Guid Entry, StandingChange Change, string? Why, Actor By);

/// <summary>Publishes, withdraws, archives or restores an entry. Doing it twice changes nothing.</summary>
internal sealed class ChangeStandingHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync<T>(ChangeStandingCommand command, CancellationToken cancel)
        where T : ProgrammeContent, IEntry<T>
    {
        if (await T.ById(db.Set<T>(), command.Entry).SingleOrDefaultAsync(cancel) is not { } entry)
        {
            return DirectoryProblems.Unknown(T.Part, command.Entry);
        }

        if (!command.By.MayKeep(entry))
        {
            return DirectoryProblems.NotYours();
        }

        if (command.Change is StandingChange.Publish && entry is Person { Facts.Consent.MayPublish: false })
        {
            return DirectoryProblems.NoConsent();
        }

        Apply(command.Change, entry);
        return await db.SaveAsync(Acts.Of<T>(command.Change.ToString().ToLowerInvariant(), command.By, command.Why), cancel);
    }

    private void Apply(StandingChange change, ProgrammeContent entry)
    {
        switch (change)
        {
            case StandingChange.Publish:
                entry.Publish();
                break;
            case StandingChange.Withdraw:
                entry.Withdraw();
                break;
            case StandingChange.Archive:
                entry.Archive(db.Now);
                break;
            case StandingChange.Restore:
                entry.Restore();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change), change, message: null);
        }
    }
}
