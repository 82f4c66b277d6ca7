/**
 * What the power shall be. `OFF` cuts it; `OFF_GRACEFUL` asks the operating system to shut down, and cuts it where that
 * takes too long. The actions of `serverPowerSet` use the same words.
 */
export type PowerTarget = 'ON' | 'OFF' | 'OFF_GRACEFUL';
