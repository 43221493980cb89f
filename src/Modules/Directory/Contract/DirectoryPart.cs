namespace Musubi.Directory;

/// <summary>The three parts of the directory; the names are those in addresses and in the codes of acts.</summary>
public enum DirectoryPart
{
    /// <summary>Places.</summary>
    Places = 1,

    /// <summary>Organisations.</summary>
    Organisations,

    /// <summary>People.</summary>
    People,
}
