namespace Musubi.Host.Serving;

/// <summary>A fault of the surroundings that its reader can mend: told in one sentence, without a stack of calls.</summary>
/// <param name="key">The sentence's word.</param>
/// <param name="facts">What the sentence needs.</param>
internal sealed class FaultException(string key, params (string Name, object? Value)[] facts) : Exception(key)
{
    public string Key => Message;

    public (string Name, object? Value)[] Facts => facts;
}
