using Musubi.Persistence.Transfer;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>What people call the sections of a file; each belongs to the module that keeps it.</summary>
internal sealed class SectionNames(IEnumerable<ITransferSection> sections, Text text)
{
    private readonly Dictionary<string, string> words = sections.ToDictionary(section => section.Name, section => section.Word, StringComparer.Ordinal);

    public string Of(string section) => text.Say(words[section]);
}
