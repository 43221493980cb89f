using System.ComponentModel.DataAnnotations;

namespace Musubi.Programmes;

/// <summary>What every form of a thing on the thread carries.</summary>
public abstract class RoomForm
{
    /// <summary>The version that the form's reader saw; 0 for a new thing.</summary>
    public int Version { get; set; }

    /// <summary>Why something is changed, for the history.</summary>
    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>True when it completes an example.</summary>
    public bool IsIllustrative { get; set; }

    /// <summary>Adds, removes or moves a row, as a button of the form says; a form without rows leaves it.</summary>
    public virtual void Act(string act)
    {
    }
}
