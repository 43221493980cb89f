using Musubi.Foundation;

namespace Musubi.Directory.Model;

/// <summary>The three parts of the directory; the names are those in addresses and in the codes of acts.</summary>
internal enum DirectoryPart
{
    Places = 1,
    Organisations,
    People,
}

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
