// The minified bundle costs 20 MB of memory; the package's own entry, which has the types, 90 MB.
declare module 'echarts/dist/echarts.min.js' {
  import * as echarts from 'echarts';
  export default echarts;
}
