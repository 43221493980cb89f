using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>One thing came from another. What can be seen of the two ends is the business of their own modules.</summary>
internal sealed class ThreadLink : ProgrammeContent
{
    public ThreadLink(ProgrammeId programme, Trace from, Trace to)
        : this(programme)
    {
        Id = Guid.CreateVersion7();
        (FromKind, FromId) = (from.Kind, from.Id);
        (ToKind, ToId) = (to.Kind, to.Id);
    }

    // Ids without names tell nobody anything: links are open, what they point to is not.
    private ThreadLink(ProgrammeId programme)
        : base(programme) => Publish();

    public Guid Id { get; private set; }

    public string FromKind { get; private set; } = null!;

    public Guid FromId { get; private set; }

    public string ToKind { get; private set; } = null!;

    public Guid ToId { get; private set; }

    public Trace From => new(FromKind, FromId);

    public Trace To => new(ToKind, ToId);
}
