using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>A thing on the thread of a programme: an issue, an agreement, a grant. Each module keeps its own kinds.</summary>
/// <remarks>
/// It becomes public when its own people release it <em>and</em> its programme is public: <see cref="Settle"/> decides it each time
/// one of the two changes. Everyone who has a role in the programme sees it before; what fewer may see, its module narrows itself.
/// Constructors bind <paramref name="programme"/> and <paramref name="key"/> by these names.
/// </remarks>
/// <param name="programme">The programme to which it belongs.</param>
/// <param name="key">Unique among the things of its kind in the programme; given once.</param>
public abstract class ThreadContent(ProgrammeId programme, Key key) : ProgrammeContent(programme), ISearchable
{
    /// <summary>How addresses and files name it.</summary>
    public Key Key { get; private set; } = key;

    /// <summary>True when everyone may read it as soon as the programme is public.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>How other things point to it. Not stored.</summary>
    public abstract Trace Trace { get; }

    /// <summary>What people call it. Not stored under this name.</summary>
    public abstract LocalizedText Called { get; }

    /// <summary>True when the actor may change it. The programme's secretariat always may; a kind with an owner adds the owner.</summary>
    public virtual bool MayChange(Actor actor) => actor.Has(Programme, Role.Secretariat);

    /// <inheritdoc/>
    public virtual IEnumerable<string?> SearchWords() => [Key.Stored, .. Called.Wordings()];

    /// <summary>Says whether it is meant for everyone.</summary>
    /// <param name="yes">True: everyone may read it; false: it is taken back.</param>
    /// <param name="programme">Its programme, as it is now.</param>
    public void Release(bool yes, ProgrammeFace programme) => Release(yes, isProgrammePublic: programme.IsPublished);

    /// <summary>Says whether it is meant for everyone, where a file says what becomes of the programme.</summary>
    /// <param name="yes">True: everyone may read it; false: it is taken back.</param>
    /// <param name="isProgrammePublic">Whether its programme is published and in use.</param>
    public void Release(bool yes, bool isProgrammePublic)
    {
        IsReleased = yes;
        Settle(isProgrammePublic);
    }

    /// <summary>Decides whether everyone may read it now.</summary>
    /// <param name="isProgrammePublic">Whether its programme is published and in use.</param>
    public void Settle(bool isProgrammePublic)
    {
        if (isProgrammePublic && IsReleased)
        {
            Publish();
        }
        else
        {
            Withdraw();
        }
    }
}
