using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>A place, an organisation or a person with all that a file says of it.</summary>
/// <typeparam name="TId">Its kind of id.</typeparam>
/// <typeparam name="TFacts">What is said about it.</typeparam>
/// <param name="Id">Its id.</param>
/// <param name="Key">Its key: the same in every file.</param>
/// <param name="Facts">What is said about it.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record DirectoryRecord<TId, TFacts>(TId Id, Key Key, TFacts Facts, bool IsIllustrative);

/// <summary>What putting an entry into the directory will do when it is saved.</summary>
public enum EntryChange
{
    /// <summary>It says what is known already.</summary>
    Same = 1,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It says something else than what is known.</summary>
    Changed,
}
