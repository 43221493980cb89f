namespace Musubi.Host.Translating;

/// <summary>The translation service as the operator sets it (<c>Translation__Endpoint</c> and so on); without an endpoint there is none.</summary>
/// <param name="Endpoint">Address above <c>v2/translate</c>.</param>
/// <param name="Key">Sent with every request; null for a service of the house that asks for none.</param>
/// <param name="Name">What people are told.</param>
/// <param name="Limit">How long a translator waits at most.</param>
/// <param name="TakesDrafts">Whether the service may see what is not public yet.</param>
internal sealed record TranslationSettings(Uri Endpoint, string? Key, string Name, TimeSpan Limit, bool TakesDrafts)
{
    private const int UsualSeconds = 20;
    private const int MostSeconds = 120;

    /// <summary>Reads them; null when no service is set, or its address is none.</summary>
    public static TranslationSettings? Read(IConfiguration configuration, ILogger log)
    {
        var section = configuration.GetSection("Translation");
        if (section["Endpoint"] is not { Length: > 0 } address)
        {
            return null;
        }

        if (!Uri.TryCreate(address.TrimEnd('/') + "/", UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            log.LogError("Translation:Endpoint is not an http address, so nobody is offered translations: {Address}", address);
            return null;
        }

        var seconds = Math.Clamp(section.GetValue("TimeoutSeconds", UsualSeconds), 1, MostSeconds);
        var name = section["Name"] is { Length: > 0 } said ? said : endpoint.Host.EndsWith(".deepl.com", StringComparison.Ordinal) ? "DeepL" : endpoint.Host;
        return new(endpoint, section["Key"] is { Length: > 0 } key ? key : null, name, TimeSpan.FromSeconds(seconds), section.GetValue("Drafts", false));
    }
}
