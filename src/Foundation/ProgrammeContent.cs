using NodaTime;

namespace Musubi.Foundation;

/// <summary>A thing that belongs to a programme: only that programme sees it until it is published.</summary>
/// <remarks>
/// The wall between programmes stands in the database context, as a filter on every query, not in each page.
/// Archived things are kept, with their history, and shown to their own programme only.
/// </remarks>
public abstract class ProgrammeContent : IVersioned
{
    /// <summary>Creates the part that every thing shares.</summary>
    protected ProgrammeContent(ProgrammeId programme) => Programme = programme;

    /// <summary>The programme that owns the thing and whose secretariat edits it.</summary>
    public ProgrammeId Programme { get; private set; }

    /// <summary>True when everyone may read it.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>When it was put away; null while it is in use.</summary>
    public Instant? ArchivedAt { get; private set; }

    /// <summary>True for what was added to the known facts to complete an example; said on every page that shows it.</summary>
    public bool IsIllustrative { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }

    /// <summary>Lets everyone read it. Publishing twice changes nothing.</summary>
    public virtual void Publish() => IsPublished = true;

    /// <summary>Takes it back into the programme.</summary>
    public void Withdraw() => IsPublished = false;

    /// <summary>Puts it away; a second time keeps the first moment.</summary>
    public void Archive(Instant now) => ArchivedAt ??= now;

    /// <summary>Takes it into use again.</summary>
    public void Restore() => ArchivedAt = null;
}
