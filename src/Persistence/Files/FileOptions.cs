namespace Musubi.Persistence.Files;

/// <summary>Settings under <c>Files</c>.</summary>
public sealed class FileOptions
{
    /// <summary>Largest file in bytes (<c>Files__MostBytes</c>): 20 MB.</summary>
    public long MostBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>Most that an office document may unpack to, in bytes.</summary>
    public long MostUnpackedBytes { get; set; } = 200 * 1024 * 1024;

    /// <summary>Most entries that an office document may have.</summary>
    public int MostEntries { get; set; } = 2000;

    /// <summary>Host of a ClamAV daemon that looks at every file before it is stored (<c>Files__ClamdHost</c>); null: files are not scanned.</summary>
    public string? ClamdHost { get; set; }

    /// <summary>Its port.</summary>
    public int ClamdPort { get; set; } = 3310;
}
