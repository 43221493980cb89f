namespace Musubi.Foundation;

/// <summary>A record that lists find by words: every wording it can be looked up by.</summary>
public interface ISearchable
{
    /// <summary>Names in all languages, codes, short descriptions; nulls and blanks are skipped.</summary>
    IEnumerable<string?> SearchWords();
}
