namespace Musubi.Foundation;

/// <summary>A record that two people may edit at once: the later save is told, and nothing is overwritten.</summary>
public interface IVersioned
{
    /// <summary>Counts saved changes from 1. A form carries the version that its reader saw.</summary>
    int Version { get; set; }
}
