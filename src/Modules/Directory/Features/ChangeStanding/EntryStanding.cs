using Musubi.Directory.Features.Listing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory.Features.ChangeStanding;

/// <summary>What the head of an entry's page needs to know for its actions.</summary>
/// <param name="Part">Where it stands in the directory.</param>
/// <param name="Id">Its id.</param>
/// <param name="State">Who can read it.</param>
/// <param name="ArchivedAt">When it was put away.</param>
/// <param name="MayKeep">False for who may edit it but not decide what becomes of it.</param>
internal sealed record EntryStanding(DirectoryPart Part, Guid Id, EntryState State, Instant? ArchivedAt, bool MayKeep = true)
{
    public static EntryStanding Of<T>(T entry, bool mayKeep = true)
        where T : ProgrammeContent, IEntry<T> => new(T.Part, entry.RawId, entry.State(), entry.ArchivedAt, mayKeep);
}
