using Musubi.Foundation;

namespace Musubi.Directory.Model;

/// <summary>What place, organisation and person have in common for putting away, publishing and history.</summary>
internal interface IEntry<T>
    where T : ProgrammeContent, IEntry<T>
{
    static abstract DirectoryPart Part { get; }

    Guid RawId { get; }

    Key Key { get; }

    static abstract IQueryable<T> ById(IQueryable<T> entries, Guid id);

    (string Text, Language Language) NameFor(Language reader);
}
