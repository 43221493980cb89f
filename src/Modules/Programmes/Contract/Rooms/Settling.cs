using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Programmes;

/// <summary>Settles what of a module's things is public after their programme was published or taken back; nothing is saved yet.</summary>
/// <param name="programme">The programme.</param>
/// <param name="isPublic">Whether it is published and in use now.</param>
/// <param name="cancel">Stops reading.</param>
public delegate Task Settling(ProgrammeId programme, bool isPublic, CancellationToken cancel);

/// <summary>Settles all things of one kind.</summary>
public sealed class SettleAll<T>(MusubiDb db)
    where T : ThreadContent
{
    /// <summary>Settles them in the context; the caller saves.</summary>
    public async Task RunAsync(ProgrammeId programme, bool isPublic, CancellationToken cancel)
    {
        foreach (var thing in await db.Set<T>().Where(thing => thing.Programme == programme && thing.IsReleased).ToListAsync(cancel))
        {
            thing.Settle(isPublic);
        }
    }
}
