using Musubi.Directory.Features.Listing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory.Features.ChangeStanding;

/// <summary>What the head of an entry's page needs to know for its actions.</summary>
internal sealed record EntryStanding(DirectoryPart Part, Guid Id, EntryState State, Instant? ArchivedAt)
{
    public static EntryStanding Of<T>(T entry)
        where T : ProgrammeContent, IEntry<T> => new(T.Part, entry.RawId, entry.State(), entry.ArchivedAt);
}
